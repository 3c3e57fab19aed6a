package org.radlabel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.evaluation.score.join.RowJoin;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.corrections.CorrectedCells;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;
import picocli.CommandLine.Option;

/** The options of the commands that compare label files: what of them counts, and as what. */
public final class TableOptions {
  @Option(
      names = "--categories",
      paramLabel = "A,B",
      split = ",",
      description = "Categories to compare besides the 14.")
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
   * @throws IOException if it cannot be read
   */
  public LabelTable gold(Path file, InputOptions input) throws IOException {
    Optional<LabelTable> corrected =
        byRow
            ? Optional.empty()
            : CorrectedCells.read(Source.of(file), input.readOptions(), wanted());
    return convention()
        .ofReference(corrected.isPresent() ? corrected.get() : read(file, true, input));
  }

  private List<Category> wanted() {
    return only.isEmpty() ? NamedCategories.withThe14(categories) : NamedCategories.of(only);
  }

  /**
   * {@return labels that are held against gold, as they count}
   *
   * @param file where they stand
   * @param input how it is read
   * @throws IOException if it cannot be read
   */
  public LabelTable labels(Path file, InputOptions input) throws IOException {
    return convention().ofLabels(read(file, false, input));
  }

  /**
   * {@return labels of one of several raters, as they count}
   *
   * @param file where they stand
   * @param input how it is read
   * @throws IOException if it cannot be read
   */
  public LabelTable rater(Path file, InputOptions input) throws IOException {
    return convention().ofReference(read(file, false, input));
  }

  private Convention convention() {
    return new Convention(uncertain, blank);
  }

  private LabelTable read(Path file, boolean isGold, InputOptions input) throws IOException {
    return table(Source.of(file), input.readOptions(), byRow, isGold, wanted());
  }

  /**
   * {@return a label file}
   *
   * @param source the file
   * @param options its encoding and its id column
   * @param isByRow whether its rows are known by their place, not by id
   * @param isGold whether {@code x} is a value
   * @param wanted the categories to look for
   * @throws IOException if it cannot be read
   */
  public static LabelTable table(
      Source source, ReadOptions options, boolean isByRow, boolean isGold, List<Category> wanted)
      throws IOException {
    return isByRow
        ? LabelTable.readByRow(source, options.charset(), isGold, wanted)
        : LabelTable.read(source, options.charset(), isGold, wanted, options.idColumn());
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
