package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.CellLists;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.ComparisonText;
import org.radlabel.cli.print.RowNames;
import org.radlabel.cli.print.Streams;
import org.radlabel.cli.print.WrongCellText;
import org.radlabel.evaluation.Comparison;
import org.radlabel.evaluation.EvidenceBook;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.evaluation.json.ComparisonJson;
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
      "Compare two label files, neither of which is the truth.",
      "",
      "Both may have any of the published layouts, as CSV or Parquet, also compressed; columns are"
          + " found by name and reports by id. Shown are agreement, kappa and prevalence by"
          + " category, the confusion of the four values, and the reports that differ.",
      ""
    })
public final class CompareCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "A label file.")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "Another.")
  private Path second;

  @Option(
      names = "--categories",
      paramLabel = "X,Y",
      split = ",",
      description = "Categories to compare besides the 14.")
  private List<String> categories = List.of();

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
    LabelTable a = read(first);
    Comparison comparison = Comparison.of(a, read(second));
    if (differences != null) {
      writeDifferences(differences, comparison.differences());
    }
    streams.print(
        json
            ? ComparisonJson.of(comparison)
            : ComparisonText.of(comparison, RowNames.of(a), differences != null));
    return ExitCode.OK;
  }

  private void checkUsage() {
    if (differences == null && reports != null) {
      throw new ParameterException(spec.commandLine(), "--reports is for --differences FILE");
    }
    List<Source> inputs =
        Stream.of(first, second, reports).filter(Objects::nonNull).map(Source::of).toList();
    List<Path> outputs = Stream.of(differences).filter(Objects::nonNull).toList();
    Optional<String> conflict = OutputPaths.conflict(inputs, outputs);
    if (conflict.isPresent()) {
      throw new ParameterException(spec.commandLine(), conflict.get());
    }
  }

  private LabelTable read(Path file) throws IOException {
    return CellLists.table(file, false, categories, inputOptions);
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
