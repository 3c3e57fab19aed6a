package org.radlabel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.evaluation.score.join.RowJoin;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.corrections.CorrectedCells;
import org.radlabel.formats.corrections.CorrectionFile;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.lists.LabelFiles;
import org.radlabel.formats.tables.lists.Wanted;
import org.radlabel.lexicons.rules.Category;
import picocli.CommandLine.Option;

/** The options of the commands that compare label files: what of them counts, and as what. */
public final class TableOptions {
  @Option(
      names = "--categories",
      paramLabel = "A,B",
      split = ",",
      description = "Categories to compare besides the 14, or those of --findings.")
  private List<String> categories = List.of();

  @Option(
      names = "--only",
      paramLabel = "A,B",
      split = ",",
      description = "Compare these categories only.")
  private List<String> only = List.of();

  @Option(
      names = "--uncertain",
      paramLabel = "HOW",
      converter = UncertainChoice.class,
      defaultValue = "class",
      description =
          "What uncertain counts as: ones (present), zeros (absent), class (itself) (default:"
              + " ${DEFAULT-VALUE}).")
  private Convention.Uncertain uncertain;

  @Option(
      names = "--blank",
      paramLabel = "HOW",
      converter = BlankChoice.class,
      defaultValue = "class",
      description =
          "What not mentioned counts as: zeros (absent), skip (not compared, where gold has it or,"
              + " without gold, any file), class (itself) (default: ${DEFAULT-VALUE}).")
  private Convention.Blank blank;

  @Option(
      names = "--by-row",
      description = "Compare the first row with the first, and so on, whatever their ids.")
  private boolean byRow;

  /** For picocli. */
  static final class BlankChoice extends Choice<Convention.Blank> {
    BlankChoice() {
      super(Convention.Blank.values());
    }
  }

  /** {@return what is wrong with these options taken together, if anything} */
  public Optional<String> mistake() {
    return categories.isEmpty() || only.isEmpty()
        ? Optional.empty()
        : Optional.of("--categories adds to the 14, --only replaces them; give one");
  }

  /** {@return whether rows are known by their place} */
  public boolean isByRow() {
    return byRow;
  }

  /**
   * {@return gold labels, as they count; of a file of corrections those cells that were decided}
   *
   * @param file where they stand
   * @param input how it is read
   * @param labeler which findings it is asked for, where nothing else says so
   * @throws IOException if it cannot be read
   */
  public LabelTable gold(Path file, InputOptions input, LabelerOptions labeler) throws IOException {
    ReadOptions options = input.readOptions();
    Wanted wanted = wanted(labeler);
    try (Table table = Table.open(Source.of(file), options.charset())) {
      boolean isCorrected = !byRow && CorrectionFile.isOne(table.header());
      return convention()
          .ofReference(
              isCorrected
                  ? CorrectedCells.of(table, wanted.columns())
                  : LabelFiles.of(table, options, byRow, true, wanted));
    }
  }

  /**
   * {@return labels that are held against gold, as they count}
   *
   * @param file where they stand
   * @param input how it is read
   * @param gold what they are held against
   * @throws IOException if it cannot be read
   */
  public LabelTable labels(Path file, InputOptions input, LabelTable gold) throws IOException {
    Wanted wanted = Wanted.of(gold.categories());
    return convention()
        .ofLabels(LabelFiles.read(Source.of(file), input.readOptions(), byRow, false, wanted));
  }

  /**
   * {@return labels of several raters, as they count}
   *
   * @param files where they stand
   * @param input how they are read
   * @param labeler which findings they are asked for, where nothing else says so
   * @throws IOException if one cannot be read
   */
  public List<LabelTable> raters(List<Path> files, InputOptions input, LabelerOptions labeler)
      throws IOException {
    List<Source> sources = files.stream().map(Source::of).toList();
    return LabelFiles.readAll(sources, input.readOptions(), byRow, true, wanted(labeler)).stream()
        .map(convention()::ofReference)
        .toList();
  }

  private Convention convention() {
    return new Convention(uncertain, blank);
  }

  private Wanted wanted(LabelerOptions labeler) {
    if (!only.isEmpty()) {
      return Wanted.of(NamedCategories.of(only));
    }
    Optional<List<Category>> chosen = labeler.findings();
    if (chosen.isEmpty()) {
      return Wanted.usual(NamedCategories.of(categories));
    }
    Set<Category> all = new LinkedHashSet<>(chosen.get());
    all.addAll(NamedCategories.of(categories));
    return Wanted.of(List.copyOf(all));
  }

  /**
   * Sees to it that files whose rows are compared by their place have as many.
   *
   * @param first a file
   * @param second another
   * @throws InputException if they have not
   */
  public void checkRows(LabelTable first, LabelTable second) throws InputException {
    if (byRow) {
      RowJoin.checkRows(first.file(), first.rows().size(), second.file(), second.rows().size());
    }
  }
}
