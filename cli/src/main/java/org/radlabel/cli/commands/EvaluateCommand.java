package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.CellLists;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.options.TableOptions;
import org.radlabel.cli.print.EvaluationText;
import org.radlabel.cli.print.Streams;
import org.radlabel.cli.print.WrongCellText;
import org.radlabel.evaluation.Evaluation;
import org.radlabel.evaluation.EvidenceBook;
import org.radlabel.evaluation.Macro;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.evaluation.WrongCells;
import org.radlabel.evaluation.json.EvaluationJson;
import org.radlabel.evaluation.sample.QueueCurve;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.LabelTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code radlabel evaluate}: labels against gold labels. */
@Command(
    name = "evaluate",
    description = {
      "Compare labels with gold labels.",
      "",
      "Both are label files with an id column; columns are found by name. Gold may also be a list"
          + " of findings: a line each, with id, finding and value; what is not listed is blank."
          + " Cells x in gold are not scored. The 14 are compared, those of --findings, or those"
          + " that a list is about. With --errors, --reports or --evidence show which mentions and"
          + " rules made a wrong cell.",
      ""
    })
public final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(names = "--gold", paramLabel = "FILE", required = true, description = "Gold labels.")
  private Path gold;

  @Option(names = "--labels", paramLabel = "FILE", required = true, description = "The labels.")
  private Path labels;

  @Option(
      names = "--min-gold",
      paramLabel = "N",
      defaultValue = "" + Macro.MIN_GOLD,
      description =
          "How many gold cases a category needs to enter the macro mean; 0 for all (default:"
              + " ${DEFAULT-VALUE}).")
  private int minGold;

  @Option(names = "--json", description = "Print the numbers as JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every wrong cell, the worst category first, tab-separated.")
  private @Nullable Path errors;

  @Option(
      names = "--reports",
      paramLabel = "INPUT",
      description = "The reports, labelled again to show the mentions of a wrong cell.")
  private @Nullable Path reports;

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description = "The evidence that 'label' wrote, for the same purpose.")
  private @Nullable Path evidence;

  @Option(
      names = "--queue",
      paramLabel = "LIST",
      description =
          "A list of reports, such as 'sample' writes: how many of the wrong cells are found by"
              + " reading its first reports.")
  private @Nullable Path queue;

  @Mixin private TableOptions tableOptions;
  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code evaluate}.
   *
   * @param streams the streams that it reads and writes
   */
  public EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    LabelTable goldTable = tableOptions.gold(gold, inputOptions, labelerOptions);
    LabelTable labelTable = tableOptions.labels(labels, inputOptions, goldTable);
    tableOptions.checkRows(goldTable, labelTable);
    Evaluation evaluation = Evaluation.of(goldTable, labelTable, minGold);
    if (errors != null) {
      writeErrors(errors, WrongCells.of(goldTable, labelTable));
    }
    hintAtMentions();
    streams.print(json ? EvaluationJson.of(evaluation) : EvaluationText.of(evaluation));
    if (queue != null) {
      List<String> ids = QueueCurve.read(Source.of(queue), inputOptions.readOptions().charset());
      List<WrongCell> wrong = WrongCells.of(goldTable, labelTable);
      streams.print(QueueCurve.of(ids, wrong, goldTable.rows().keySet()).toString());
    }
    return reportMissing(evaluation);
  }

  private void checkUsage() {
    if (errors == null && (reports != null || evidence != null)) {
      throw new ParameterException(
          spec.commandLine(), "--reports and --evidence are for --errors FILE");
    }
    tableOptions.mistake().ifPresent(this::refuse);
    if (queue != null && (json || tableOptions.isByRow())) {
      refuse("--queue is told in words, by id: not with --json nor --by-row");
    }
    if (minGold < 0) {
      refuse("--min-gold must be >= 0; got: " + minGold);
    }
    if (tableOptions.isByRow() && (reports != null || evidence != null)) {
      refuse("--reports and --evidence are found by id, not with --by-row");
    }
    List<Source> inputs =
        Stream.of(gold, labels, reports, evidence, queue)
            .filter(Objects::nonNull)
            .map(Source::of)
            .toList();
    List<Path> outputs = Stream.of(errors).filter(Objects::nonNull).toList();
    OutputPaths.conflict(inputs, outputs).ifPresent(this::refuse);
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private void writeErrors(Path to, List<WrongCell> cells) throws IOException {
    CellLists.write(to, WrongCellText.head("expected", "given"), cells, book(cells));
  }

  /** Mentions are shown only if it is said where they come from. */
  private void hintAtMentions() {
    if (errors != null && reports == null && evidence == null) {
      spec.commandLine()
          .getErr()
          .println(
              "radlabel: %s: without mentions; --reports INPUT or --evidence FILE shows those behind"
                      .formatted(errors)
                  + " each wrong cell");
    }
  }

  private EvidenceBook book(List<WrongCell> cells) throws IOException {
    if (reports != null) {
      Source source = InputOptions.source(reports.toString(), streams.in());
      return CellLists.label(source, cells, inputOptions, labelerOptions);
    }
    return evidence == null ? EvidenceBook.EMPTY : EvidenceBook.read(Source.of(evidence));
  }

  private int reportMissing(Evaluation evaluation) {
    List<String> missing = evaluation.missing();
    if (missing.isEmpty()) {
      return ExitCode.OK;
    }
    int shown = Math.min(missing.size(), 5);
    spec.commandLine()
        .getErr()
        .println(
            "radlabel: %s: has no labels for %d of gold's ids: %s%s"
                .formatted(
                    labels,
                    missing.size(),
                    String.join(", ", missing.subList(0, shown)),
                    shown < missing.size() ? ", ..." : ""));
    return ExitCode.FAILED;
  }
}
