package org.radlabel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.radlabel.Labeler;
import org.radlabel.MemoUse;
import org.radlabel.formats.ErrorPolicy;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.LabelRun;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.RunSummary;
import org.radlabel.formats.Source;
import org.radlabel.formats.readers.Recognition;
import org.radlabel.formats.readers.ReportReaders;
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
          + " text files, MIMIC-CXR's tree or zip, Open-i XML, BioC XML, JSON Lines, FHIR R4 JSON,"
          + " HL7 v2, Parquet. Values in the output: 1.0 positive, 0.0 negative, -1.0 uncertain,"
          + " empty not mentioned.",
      ""
    })
final class LabelCommand implements Callable<Integer> {
  private final Streams streams;
  private InputFormat announced;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "The reports.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The label file; standard output if not given.")
  private Path output;

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description = "Also write every mention, a JSON line a report.")
  private Path evidence;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Also write the error list: file, line, id, kind, message, tab-separated.")
  private Path errors;

  @Option(
      names = "--on-error",
      paramLabel = "POLICY",
      defaultValue = "skip",
      description =
          "About a record that cannot be read: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE},"
              + " which lists it in --errors and ends with exit code 1).")
  private ErrorPolicy onError;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads label; by default one a processor.")
  private Integer threads;

  @Option(
      names = "--memo",
      paramLabel = "on|off",
      defaultValue = "off",
      description =
          "Whether sentences already read are remembered; labels are the same (default:"
              + " ${DEFAULT-VALUE}).")
  private OnOff memo;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress bar and no summary.")
  private boolean quiet;

  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  LabelCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String input : inputs) {
      sources.addAll(InputOptions.sources(input, streams.in()));
    }
    checkUsage(sources);
    try (ReportReader reader =
        ReportReaders.open(sources, inputOptions.readOptions(), this::announce)) {
      return label(reader, sources);
    }
  }

  /** Says what an input was taken for, unless that is what the one before was. */
  private void announce(Recognition recognition) {
    if (!quiet && recognition.format() != announced) {
      announced = recognition.format();
      spec.commandLine().getErr().println("radlabel: " + recognition);
    }
  }

  private void checkUsage(List<Source> sources) {
    if (threads != null && threads < 1) {
      throw usage("--threads must be 1 or more");
    }
    if (inputOptions.contradictory()) {
      throw usage("--no-header leaves no columns to name");
    }
    if (inputs.stream().filter("-"::equals).count() > 1) {
      throw usage("standard input can be read once only");
    }
    List<Path> outputs = Stream.of(output, evidence, errors).filter(Objects::nonNull).toList();
    OutputPaths.conflict(sources, outputs)
        .ifPresent(
            message -> {
              throw usage(message);
            });
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int label(ReportReader reader, List<Source> sources) throws IOException {
    try (LabelOutputs outputs =
        LabelOutputs.open(
            Optional.ofNullable(output),
            Optional.ofNullable(evidence),
            Optional.ofNullable(errors),
            streams.out())) {
      Labeler labeler = labelerOptions.build(evidence != null, memo == OnOff.ON);
      LabelRun run = outputs.attach(LabelRun.of(labeler), reader.layout(), labeler.categories());
      run.onError(onError);
      if (threads != null) {
        run.threads(threads);
      }
      RunSummary summary = runWithProgress(run, reader, sources);
      outputs.commit();
      report(summary, labeler.memoUse(), outputs.problems());
      return summary.failures() > 0 ? ExitCode.FAILED : ExitCode.OK;
    }
  }

  private RunSummary runWithProgress(LabelRun run, ReportReader reader, List<Source> sources)
      throws IOException {
    boolean free = output != null || !streams.outIsTerminal();
    if (quiet || !free || !streams.errIsTerminal()) {
      return run.run(reader);
    }
    try (Progress progress = new Progress(reader, sources, streams.err())) {
      return run.progress(progress).run(reader);
    }
  }

  private void report(RunSummary summary, MemoUse use, ProblemLog problems) {
    problems.print(spec.commandLine().getErr());
    if (!quiet) {
      spec.commandLine()
          .getErr()
          .print(
              SummaryText.of(summary, use, labelerOptions.chosen(), Optional.ofNullable(errors)));
      spec.commandLine().getErr().flush();
    }
  }
}
