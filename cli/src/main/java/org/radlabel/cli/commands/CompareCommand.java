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
import org.radlabel.cli.print.ComparisonText;
import org.radlabel.cli.print.RowNames;
import org.radlabel.cli.print.Streams;
import org.radlabel.cli.print.WrongCellText;
import org.radlabel.cli.print.score.RaterText;
import org.radlabel.evaluation.Comparison;
import org.radlabel.evaluation.EvidenceBook;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.evaluation.json.ComparisonJson;
import org.radlabel.evaluation.json.RaterJson;
import org.radlabel.evaluation.raters.RaterComparison;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.LabelTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel compare}: two label files side by side. */
@Command(
    name = "compare",
    description = {
      "Compare label files, none of which is the truth.",
      "",
      "They may have any of the published layouts, as CSV or Parquet, also compressed, or be lists"
          + " of findings; columns are found by name and reports by id. Cells x are not compared."
          + " Shown of two files are agreement, kappa and"
          + " prevalence by category, the confusion of the four values, and the reports that"
          + " differ; of more files how well they agree by category.",
      ""
    })
public final class CompareCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "A label file.")
  private Path first;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "B",
      description = "Another; of three or more, Fleiss' kappa and Krippendorff's alpha are shown.")
  private List<Path> others;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How often reports are drawn anew for 95%% intervals of kappa; 0 for none (default:"
              + " ${DEFAULT-VALUE}).")
  private int bootstrap;

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Option(
      names = "--differences",
      paramLabel = "FILE",
      description = "Write every cell that differs, tab-separated.")
  private @Nullable Path differences;

  @Option(
      names = "--reports",
      paramLabel = "INPUT",
      description =
          "The reports, labelled again to show in FILE the mentions of a cell that differs.")
  private @Nullable Path reports;

  @Mixin private TableOptions tableOptions;
  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code compare}.
   *
   * @param streams the streams that it reads and writes
   */
  public CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    List<LabelTable> tables = read();
    if (tables.size() > 2) {
      RaterComparison comparison = RaterComparison.of(tables, bootstrap);
      streams.print(json ? RaterJson.of(comparison) : RaterText.of(comparison));
      return ExitCode.OK;
    }
    LabelTable a = tables.get(0);
    Comparison comparison = Comparison.of(a, tables.get(1), bootstrap);
    if (differences != null) {
      writeDifferences(differences, comparison.differences());
    }
    streams.print(
        json
            ? ComparisonJson.of(comparison)
            : ComparisonText.of(comparison, RowNames.of(a), differences != null));
    return ExitCode.OK;
  }

  private List<LabelTable> read() throws IOException {
    List<Path> files = Stream.concat(Stream.of(first), others.stream()).toList();
    List<LabelTable> tables = tableOptions.raters(files, inputOptions, labelerOptions);
    for (LabelTable other : tables) {
      tableOptions.checkRows(tables.get(0), other);
    }
    return tables;
  }

  private void checkUsage() {
    if (differences == null && reports != null) {
      refuse("--reports is for --differences FILE");
    }
    tableOptions.mistake().ifPresent(this::refuse);
    if (bootstrap < 0) {
      refuse("--bootstrap must be >= 0; got: " + bootstrap);
    }
    if (others.size() > 1 && differences != null) {
      refuse("--differences is for two files");
    }
    if (tableOptions.isByRow() && reports != null) {
      refuse("--reports are found by id, not with --by-row");
    }
    List<Source> inputs =
        Stream.of(Stream.of(first), others.stream(), Stream.ofNullable(reports))
            .flatMap(paths -> paths)
            .map(Source::of)
            .toList();
    List<Path> outputs = Stream.of(differences).filter(Objects::nonNull).toList();
    OutputPaths.conflict(inputs, outputs).ifPresent(this::refuse);
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private void writeDifferences(Path to, List<WrongCell> cells) throws IOException {
    CellLists.write(to, WrongCellText.head("a", "b"), cells, book(cells));
  }

  private EvidenceBook book(List<WrongCell> cells) throws IOException {
    return reports == null
        ? EvidenceBook.EMPTY
        : CellLists.label(
            InputOptions.source(reports.toString(), streams.in()),
            cells,
            inputOptions,
            labelerOptions);
  }
}
