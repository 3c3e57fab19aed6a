package org.radlabel.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.cli.options.FileOptions;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelPaths;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.OnOff;
import org.radlabel.cli.options.OutputOptions;
import org.radlabel.cli.options.Threads;
import org.radlabel.cli.options.review.ReviewOptions;
import org.radlabel.cli.options.review.Reviewed;
import org.radlabel.cli.print.Progress;
import org.radlabel.cli.print.Streams;
import org.radlabel.cli.print.SummaryText;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Layout;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.Recognition;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.run.Checkpoint;
import org.radlabel.formats.run.ErrorPolicy;
import org.radlabel.formats.run.InputWatch;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.Manifest;
import org.radlabel.formats.run.OutputSet;
import org.radlabel.formats.run.RunDescription;
import org.radlabel.formats.run.RunSummary;
import org.radlabel.reading.MemoUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel label}: reports in, label file out. */
@Command(
    name = "label",
    description = {
      "Label reports.",
      "",
      "An input is a file, a folder, a zip or tar of report files, a pattern in quotes"
          + " ('reports/*.csv'), or - for standard input, plain or compressed with gzip or zstd:"
          + " CSV or TSV with a header, CSV of one column without one (chexpert-labeler's form),"
          + " text files, MIMIC-CXR's tree or zip, Open-i XML, BioC XML and JSON, JSON Lines, FHIR"
          + " R4 and R5, CDA, HL7 v2, Parquet. Values in the output: 1.0 positive, 0.0 negative,"
          + " -1.0 uncertain, empty not mentioned.",
      ""
    })
public final class LabelCommand implements Callable<Integer> {
  private final Streams streams;
  private @Nullable InputFormat announced;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "The reports.")
  private List<String> inputs;

  @Mixin private FileOptions fileOptions;

  @Option(
      names = "--on-error",
      paramLabel = "POLICY",
      defaultValue = "skip",
      description =
          "About a record that cannot be read: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE},"
              + " which lists it in --errors and ends with exit code 1).")
  private ErrorPolicy onError;

  @Option(
      names = "--resume",
      description =
          "Resume from OUT.partial, which an interrupted run left, if lexicon, options and input"
              + " are the same.")
  private boolean resume;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads label; by default one per processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--memo",
      paramLabel = "on|off",
      converter = OnOff.Word.class,
      defaultValue = "on",
      description =
          "Whether sentences already read are remembered; labels are the same (default:"
              + " ${DEFAULT-VALUE}).")
  private OnOff memo;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress bar and no summary.")
  private boolean quiet;

  @Mixin private InputOptions inputOptions;
  @Mixin private OutputOptions outputOptions;
  @Mixin private ReviewOptions reviewOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code label}.
   *
   * @param streams the streams that it reads and writes
   */
  public LabelCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Threads.of(threads, spec.commandLine());
    List<Source> sources = InputOptions.sources(inputs, streams.in());
    LabelUsage usage =
        new LabelUsage(
            inputs, reviewOptions.with(sources), fileOptions, inputOptions, outputOptions);
    Optional<String> unresumable = usage.unresumable();
    usage
        .mistake()
        .or(() -> resume ? usage.cannotResume() : Optional.empty())
        .ifPresent(this::refuse);
    reviewOptions.mistake(paths(), inputs, outputOptions.showsAttributes()).ifPresent(this::refuse);
    return unresumable.isEmpty() ? interruptibly(sources) : label(sources, false, () -> false);
  }

  private int interruptibly(List<Source> sources) throws IOException {
    try (Interruption interruption = Interruption.listen()) {
      try {
        return label(sources, true, interruption::isAsked);
      } catch (IOException | RuntimeException e) {
        if (interruption.isAsked()) {
          // Said here, since the process ends when the interruption is closed.
          return Failures.report(e, spec.commandLine().getErr());
        }
        throw e;
      }
    }
  }

  private int label(List<Source> sources, boolean resumable, BooleanSupplier stop)
      throws IOException {
    List<Source> read = reviewOptions.with(outputOptions.withInputs(sources));
    InputWatch watch = InputWatch.of(read, own(), fileOptions.output().isPresent());
    try (ReportReader reader = open(sources, this::announce);
        LabelOutputs outputs =
            LabelOutputs.open(
                paths(), outputOptions.modes(reader.layout()), streams.out(), resumable)) {
      try {
        return label(reader, sources, watch, outputs, stop);
      } catch (IOException | RuntimeException | Error e) {
        Optional<Checkpoint> kept = outputs.keep();
        if (kept.isPresent()) {
          throw new KeptException(kept.get(), fileOptions.output().orElseThrow(), e);
        }
        throw e;
      }
    }
  }

  private ReportReader open(List<Source> sources, Consumer<Recognition> announce)
      throws IOException {
    return ReportReaders.open(sources, inputOptions.readOptions().withOwn(own()), announce);
  }

  /** All that this run may write; it is not read, should it stand in a folder that is read. */
  private Set<Path> own() {
    return Stream.concat(paths().all().stream(), paths().partial().stream())
        .collect(Collectors.toSet());
  }

  /** Says what an input was taken for, unless that is what the one before was. */
  private void announce(Recognition recognition) {
    if (!quiet && recognition.format() != announced) {
      announced = recognition.format();
      spec.commandLine().getErr().println("radlabel: " + recognition);
    }
  }

  private LabelPaths paths() {
    return fileOptions.paths(outputOptions.writesManifest());
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private int label(
      ReportReader input,
      List<Source> sources,
      InputWatch watch,
      LabelOutputs outputs,
      BooleanSupplier stop)
      throws IOException {
    Labeler labeler =
        labelerOptions.build(
            fileOptions.hasEvidence() || outputOptions.showsAttributes(), memo == OnOff.ON);
    Reviewed reviewed = reviewOptions.reviewed(labeler, () -> open(sources, recognised -> {}));
    ReportReader reader = reviewed.over(input);
    LabelRun.Builder run =
        LabelRun.builder(labeler)
            .onError(onError)
            .stopWhen(stop)
            .stalls(LabelRun.STALL_SECONDS, place -> RunChecks.tellStall(place, err()));
    run.threads(Threads.of(threads, spec.commandLine()));
    reviewed.apply(run);
    Layout layout = reader.layout();
    Optional<RunDescription> description = describe(labeler, layout, watch);
    boolean isLeft = outputs.isLeftOver() && !resume;
    OutputSet.Open open = outputs.begin(description, resume);
    if (isLeft) {
      RunChecks.tellLeftOver(fileOptions.output().orElseThrow(), err());
    }
    if (open.complete().isPresent()) {
      open.complete().get().commit();
      return end(open.complete().get(), labeler, outputs, reviewed);
    }
    OutputSet.Attached attached =
        open.attach(run, outputs.sink(outputOptions, layout, labeler, reviewed));
    outputs.list(run, open.earlier(), outputOptions.evidence(labeler, reviewed.part()));
    RunSummary summary = Progress.over(run, reader, sources, streams, isProgressShown());
    OutputSet.Written written = attached.finish(summary, problem -> outputs.list(problem, onError));
    RunChecks.unchanged(watch, outputs);
    List<String> warnings = RunChecks.warnings(reader, summary);
    written.commit(
        description.map(
            d -> new Manifest(d, summary, written.join(), warnings, reviewed.counts())));
    warnings.forEach(warning -> err().println("radlabel: warning: " + warning));
    return end(written, labeler, outputs, reviewed);
  }

  private int end(
      OutputSet.Written written, Labeler labeler, LabelOutputs outputs, Reviewed reviewed) {
    report(written, labeler.memoUse(), outputs, reviewed);
    return outputs.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  /** What decides what is written, if it is written to a file. */
  private Optional<RunDescription> describe(Labeler labeler, Layout layout, InputWatch watch) {
    if (fileOptions.output().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> options = new LinkedHashMap<>();
    inputOptions.describe(options);
    labelerOptions.describe(options);
    outputOptions.describe(layout, options);
    reviewOptions.describe(options);
    return Optional.of(
        RunDescription.of(Version.number(), labeler.lexicon(), options, watch.prints()));
  }

  private boolean isProgressShown() {
    return !quiet && (fileOptions.output().isPresent() || !streams.outIsTerminal());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void report(
      OutputSet.Written written, MemoUse use, LabelOutputs outputs, Reviewed reviewed) {
    PrintWriter err = err();
    outputs.note().ifPresent(note -> err.println("radlabel: " + note));
    outputs.problems().print(err);
    if (!quiet) {
      List<String> chosen = labelerOptions.chosen();
      err.print(SummaryText.of(written.summary(), use, chosen, fileOptions.errors()));
      written.join().ifPresent(counts -> err.print(SummaryText.of(counts)));
      err.print(reviewed.summary());
      err.flush();
    }
  }
}
