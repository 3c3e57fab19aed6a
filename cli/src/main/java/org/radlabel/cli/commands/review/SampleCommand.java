package org.radlabel.cli.commands.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.ProblemLog;
import org.radlabel.cli.print.Streams;
import org.radlabel.evaluation.doubt.DoubtMeter;
import org.radlabel.evaluation.sample.DrawnReport;
import org.radlabel.evaluation.sample.GivenLabels;
import org.radlabel.evaluation.sample.SampleList;
import org.radlabel.evaluation.sample.Sampler;
import org.radlabel.evaluation.sample.Wish;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.Where;
import org.radlabel.formats.corrections.CorrectionFile;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.tables.lists.LabelFiles;
import org.radlabel.formats.tables.lists.Wanted;
import org.radlabel.rules.WorkLimitException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel sample}: which reports to read. */
@Command(
    name = "sample",
    description = {
      "Draw reports that are worth reading.",
      "",
      "Writes a list: id, the cell and its label, why it was drawn, and empty columns for a reader;"
          + " filled in, it is a file for 'label --corrections' and 'evaluate --gold'. The same"
          + " reports, in any order, and the same seed give the same list.",
      ""
    })
public final class SampleCommand implements Callable<Integer> {
  private static final int USUAL = 100;

  private final Streams streams;
  private final ProblemLog problems = new ProblemLog();
  private long records;
  private long offered;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REPORTS", arity = "1..*", description = "The reports, as for 'label'.")
  private List<String> inputs;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "random",
      description =
          "random; doubt (the most doubtful first); uncertain (of each category as many); rare (of"
              + " each category and value as many, the rarest first); disagreement (where two label"
              + " files differ, of each category as many); or a column (of each of its values as"
              + " many) (default: ${DEFAULT-VALUE}).")
  private String by;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "How many reports at most (default: " + USUAL + "; with --per-label all).")
  private @Nullable Integer reports;

  @Option(
      names = "--per-label",
      paramLabel = "N",
      description = "How many of each category, value or column's value at most.")
  private @Nullable Integer perLabel;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "The labels, if not radlabel's own; for disagreement a label file that is held against"
              + " radlabel's labels, or, given twice, two files.")
  private List<Path> labels = List.of();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Decides what is drawn among equals (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--with-text", description = "Also write the text of each report.")
  private boolean withText;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "LIST",
      description = "The list; standard output if not given, or if it is -.")
  private @Nullable Path output;

  @Option(names = "--overwrite", description = "Overwrite LIST also if a reader has filled it in.")
  private boolean overwrite;

  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code sample}.
   *
   * @param streams the streams that it reads and writes
   */
  public SampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    output = OutputPaths.unlessStandard(output);
    Wish wish = wish();
    List<Source> sources = InputOptions.sources(inputs, streams.in());
    check(wish, sources);
    Labeler labeler = labelerOptions.build(false);
    List<GivenLabels> given = given(labeler);
    Sampler sampler = new Sampler(wish, labeler, given, meter(wish, sources, labeler));
    List<String> warnings = offer(sources, wish, sampler);
    write(sampler.drawn());
    tell(sampler, warnings);
    return problems.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private Wish wish() {
    Wish.By kind = Wish.By.of(by).orElse(Wish.By.COLUMN);
    int most = reports != null ? reports : perLabel != null ? Integer.MAX_VALUE : USUAL;
    int each = perLabel != null ? perLabel : Integer.MAX_VALUE;
    if (most < 1) {
      refuse("-n must be >= 1; got: " + most);
    }
    if (each < 1) {
      refuse("--per-label must be >= 1; got: " + each);
    }
    return new Wish(kind, kind == Wish.By.COLUMN ? by : "", most, each, seed, withText);
  }

  private void check(Wish wish, List<Source> sources) throws IOException {
    boolean whole = wish.by() == Wish.By.RANDOM || wish.by() == Wish.By.DOUBT;
    if (whole && perLabel != null) {
      refuse("--per-label is for categories, values and columns, not for --by " + wish.by());
    }
    if (wish.by() == Wish.By.DISAGREEMENT ? labels.isEmpty() : labels.size() > 1) {
      refuse("--by disagreement needs --labels FILE, once or twice; else it is given once");
    }
    if (labels.size() > 2) {
      refuse("--labels is given twice at most");
    }
    boolean asksLabels = wish.by() == Wish.By.UNCERTAIN || wish.by() == Wish.By.RARE;
    if (!labels.isEmpty() && !asksLabels && wish.by() != Wish.By.DISAGREEMENT) {
      refuse("--labels is for uncertain, rare and disagreement");
    }
    if (wish.by() == Wish.By.DOUBT && inputs.contains("-")) {
      refuse("doubt needs two readings, and standard input can be read once only");
    }
    List<Source> read = Stream.concat(sources.stream(), labels.stream().map(Source::of)).toList();
    List<Path> written = output == null ? List.of() : List.of(output);
    OutputPaths.conflict(read, written)
        .or(() -> OutputPaths.overwritten(sources, written))
        .ifPresent(this::refuse);
    if (output != null && !overwrite && CorrectionFile.isFilledIn(output)) {
      refuse(output + " was filled in by a reader; name another file, or drop that by --overwrite");
    }
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private List<GivenLabels> given(Labeler labeler) throws IOException {
    List<GivenLabels> given = new ArrayList<>();
    Wanted wanted = Wanted.of(labeler.categories());
    for (Path file : labels) {
      Source source = Source.of(file);
      given.add(
          new GivenLabels(LabelFiles.read(source, ReadOptions.DEFAULTS, false, true, wanted)));
    }
    return given;
  }

  private Optional<DoubtMeter> meter(Wish wish, List<Source> sources, Labeler labeler)
      throws IOException {
    if (wish.by() != Wish.By.DOUBT) {
      return Optional.empty();
    }
    try (ReportReader reader = ReportReaders.open(sources, inputOptions.readOptions())) {
      return Optional.of(DoubtMeter.of(reader, labeler));
    }
  }

  /** Offers every report; what the user should know of the input. */
  private List<String> offer(List<Source> sources, Wish wish, Sampler sampler) throws IOException {
    ReadOptions options = inputOptions.readOptions();
    if (wish.by() == Wish.By.COLUMN) {
      List<Where> all = new ArrayList<>(options.where());
      all.add(new Where(wish.column(), Pattern.compile("")));
      options = options.withWhere(all);
    }
    try (ReportReader reader = ReportReaders.open(sources, options)) {
      Optional<InputRecord> input = reader.read();
      while (input.isPresent()) {
        records++;
        if (input.get() instanceof InputRecord.Accepted record) {
          record.remarks().forEach(problems::add);
          offer(record, sampler);
        } else if (input.get() instanceof InputRecord.Refused refused) {
          problems.add(refused.problem());
        }
        input = reader.read();
      }
      return reader.warnings();
    }
  }

  private void offer(InputRecord.Accepted record, Sampler sampler) {
    try {
      sampler.add(record.report());
      offered++;
    } catch (WorkLimitException e) {
      problem(ProblemKind.OVER_BUDGET, record, e.getMessage() + " and is not drawn");
    } catch (RuntimeException | StackOverflowError e) {
      problem(ProblemKind.LABELING_FAILED, record, Problem.ofFailure(e));
    }
  }

  private void problem(ProblemKind kind, InputRecord.Accepted record, String message) {
    problems.add(new Problem(kind, record.place(), record.id(), message));
  }

  private void write(List<DrawnReport> drawn) throws IOException {
    String list = SampleList.of(drawn, withText);
    if (output == null) {
      streams.print(list);
      return;
    }
    Permissions permissions = withText ? Permissions.PRIVATE : Permissions.USUAL;
    try (AtomicFile file = AtomicFile.create(output, permissions)) {
      file.writer().write(list);
      file.commit();
    }
    spec.commandLine()
        .getErr()
        .println(
            String.format(
                Locale.ROOT,
                "radlabel: %s: %,d reports drawn of %,d (records %,d)",
                output,
                drawn.size(),
                offered,
                records));
  }

  private void tell(Sampler sampler, List<String> warnings) {
    PrintWriter err = spec.commandLine().getErr();
    if (sampler.unknown() > 0) {
      err.println("radlabel: reports without a row in the label files: " + sampler.unknown());
    }
    warnings.forEach(warning -> err.println("radlabel: warning: " + warning));
    problems.print(err, "");
    err.flush();
  }
}
