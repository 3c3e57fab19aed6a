package org.radlabel.cli.commands.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.Streams;
import org.radlabel.cli.print.score.ScoreText;
import org.radlabel.evaluation.json.ScoreJson;
import org.radlabel.evaluation.score.Scorer;
import org.radlabel.evaluation.score.errors.ErrorFinder;
import org.radlabel.evaluation.score.join.LabelRows;
import org.radlabel.evaluation.score.join.RowJoin;
import org.radlabel.evaluation.score.sheet.ScoreSheet;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code radlabel score}: generated reports against reference reports, as papers score them. */
@Command(
    name = "score",
    description = {
      "Score generated reports against reference reports, as papers do.",
      "",
      "Both are reports in any form that 'label' reads, which are labelled alike, or label files."
          + " They are joined by id, or row by row with --by-row. Given are precision, recall and"
          + " F1 of each category, their micro, macro, weighted and per-report (samples) means"
          + " over the 14 and the 5, and accuracy, with 95%% intervals. Of several hypotheses each"
          + " is compared with the first. docs/scores.md tells what each number is.",
      ""
    })
public final class ScoreCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(names = "--references", paramLabel = "INPUT", description = "The reference reports.")
  private @Nullable String references;

  @Option(
      names = "--reference-labels",
      paramLabel = "FILE",
      description = "Instead of reference reports their labels; cells x are not scored.")
  private @Nullable String referenceLabels;

  @Option(
      names = "--hypotheses",
      paramLabel = "INPUT",
      description = "The reports to score; may be given for several systems.")
  private List<String> hypotheses = List.of();

  @Option(
      names = "--hypothesis-labels",
      paramLabel = "FILE",
      description = "Instead of reports to score their labels; may be given for several systems.")
  private List<String> hypothesisLabels = List.of();

  @Option(
      names = "--reference-columns",
      paramLabel = "A,B",
      split = ",",
      description =
          "The text columns of the references, where they are others than those of"
              + " --text-columns.")
  private List<String> referenceColumns = List.of();

  @Option(
      names = "--hypothesis-columns",
      paramLabel = "A,B",
      split = ",",
      description = "The same of the hypotheses; so both may stand in one table.")
  private List<String> hypothesisColumns = List.of();

  @Option(
      names = "--by-row",
      description = "Compare the first report with the first, and so on, whatever their ids.")
  private boolean byRow;

  @Option(
      names = "--common",
      description =
          "Score the reports that stand in all files; without it, one that stands in some only is"
              + " an error.")
  private boolean common;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How often reports are drawn anew for intervals, and dealt by lot for the test of two"
              + " systems; 0 for neither (default: ${DEFAULT-VALUE}).")
  private int bootstrap;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "18",
      description = "The seed of the draws (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--json", description = "Print the numbers as JSON, in full precision.")
  private boolean json;

  @Option(names = "--line", description = "Print one line per system.")
  private boolean line;

  @Option(
      names = "--attributes",
      description =
          "Also count findings that both claim on other sides, or of another severity; and what was"
              + " invented and missed.")
  private boolean attributes;

  @Option(
      names = "--per-report",
      paramLabel = "FILE",
      description =
          "Also write the scores of each report and what it missed or invented, by which rules:"
              + " with tabs, with commas (.csv) or as JSON Lines (.jsonl).")
  private @Nullable Path perReport;

  @Option(
      names = "--words",
      description = "In FILE also quote the words of the mentions; you alone can then read it.")
  private boolean words;

  @Mixin private ConventionOptions convention;
  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code score}.
   *
   * @param streams the streams that it reads and writes
   */
  public ScoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    mistake().ifPresent(this::refuse);
    boolean isAskingForErrors = attributes || perReport != null;
    ScoreInputs inputs =
        new ScoreInputs(
            inputOptions.readOptions(),
            convention.wanted(labelerOptions),
            byRow,
            isAskingForErrors);
    RowJoin join = read(inputs, isAskingForErrors);
    Scorer scorer = convention.scorer(join.reference().categories(), labelerOptions);
    Optional<ErrorFinder> errors =
        isAskingForErrors
            ? Optional.of(new ErrorFinder(scorer.categories(), scorer.convention(), words))
            : Optional.empty();
    ScoreSheet.Wishes wishes = new ScoreSheet.Wishes(bootstrap, seed, errors);
    tell(ScoreSheet.of(scorer, convention.preset(), join, wishes));
    PrintWriter err = spec.commandLine().getErr();
    inputs.warnings().forEach(warning -> err.println("radlabel: warning: " + warning));
    inputs.problems().print(err, "; 'label --errors FILE' lists all");
    return inputs.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void tell(ScoreSheet sheet) throws IOException {
    if (perReport == null) {
      streams.print(print(sheet));
      return;
    }
    Permissions permissions = words ? Permissions.PRIVATE : Permissions.USUAL;
    try (AtomicFile file = AtomicFile.create(perReport, permissions)) {
      PerReportForm form = PerReportForm.of(perReport).orElseThrow();
      PerReportFile.write(sheet, form, file.writer());
      streams.print(print(sheet));
      file.commit();
    }
  }

  private String print(ScoreSheet sheet) {
    if (json) {
      return ScoreJson.of(sheet);
    }
    return line ? ScoreText.lines(sheet) : ScoreText.of(sheet);
  }

  private RowJoin read(ScoreInputs inputs, boolean withAttributes) throws IOException {
    boolean isLabelling = references != null || !hypotheses.isEmpty();
    Optional<Labeler> labeler =
        isLabelling ? Optional.of(labelerOptions.build(withAttributes, true)) : Optional.empty();
    LabelRows reference =
        references == null
            ? inputs.reference(source(referenceLabels))
            : inputs.reports(source(references), referenceColumns, labeler.orElseThrow());
    List<LabelRows> systems = new ArrayList<>();
    for (String system : hypotheses) {
      systems.add(inputs.reports(source(system), hypothesisColumns, labeler.orElseThrow()));
    }
    for (String system : hypothesisLabels) {
      systems.add(inputs.system(source(system), reference));
    }
    return RowJoin.of(reference, systems, by());
  }

  private RowJoin.By by() {
    if (byRow) {
      return RowJoin.By.ROW;
    }
    return common ? RowJoin.By.COMMON_ID : RowJoin.By.ID;
  }

  private Source source(@Nullable String name) {
    return InputOptions.source(Objects.requireNonNull(name), streams.in());
  }

  /** What is wrong with the options taken together, if anything. */
  private Optional<String> mistake() {
    if ((references == null) == (referenceLabels == null)) {
      return Optional.of("give --references INPUT or --reference-labels FILE, one of the two");
    }
    if (hypotheses.isEmpty() && hypothesisLabels.isEmpty()) {
      return Optional.of("give --hypotheses INPUT or --hypothesis-labels FILE");
    }
    if (byRow && common) {
      return Optional.of("--common is for reports joined by id, not for --by-row");
    }
    if (json && line) {
      return Optional.of("--json and --line are two forms; give one");
    }
    if (bootstrap < 0) {
      return Optional.of("--bootstrap must be >= 0; got: " + bootstrap);
    }
    if (words && perReport == null) {
      return Optional.of("--words is for --per-report FILE");
    }
    if (perReport != null && PerReportForm.of(perReport).isEmpty()) {
      return Optional.of("--per-report writes .tsv, .csv and .jsonl; got: " + perReport);
    }
    List<String> inputs = inputs();
    return ScoreInputs.twice(inputs)
        .or(convention::mistake)
        .or(
            () ->
                OutputPaths.conflict(
                    inputs.stream().map(this::source).toList(),
                    Stream.ofNullable(perReport).toList()));
  }

  private List<String> inputs() {
    return Stream.of(
            Stream.ofNullable(references),
            Stream.ofNullable(referenceLabels),
            hypotheses.stream(),
            hypothesisLabels.stream())
        .flatMap(names -> names)
        .toList();
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }
}
