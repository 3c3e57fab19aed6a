package org.radlabel.evaluation.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * How the four values of a cell are read when labels are scored; published scores differ in it.
 *
 * <p>Immutable, null-free.
 *
 * @param uncertain what an uncertain cell counts as
 * @param blank what a cell counts as that says nothing
 */
public record Convention(Uncertain uncertain, Blank blank) {
  /** Every value is a class of its own. */
  public static final Convention AS_GIVEN = new Convention(Uncertain.CLASS, Blank.CLASS);

  /** What an uncertain cell counts as. */
  public enum Uncertain {
    /** As present. */
    ONES,
    /** As absent. */
    ZEROS,
    /** As itself. */
    CLASS;

    /** As the user writes it: {@code ones}. */
    @Override
    public String toString() {
      return EnumNames.typed(this);
    }
  }

  /** What a cell counts as that says nothing. */
  public enum Blank {
    /** As absent. */
    ZEROS,
    /** It is not scored where the reference has it; elsewhere it counts as absent. */
    SKIP,
    /** As itself. */
    CLASS;

    /** As the user writes it: {@code zeros}. */
    @Override
    public String toString() {
      return EnumNames.typed(this);
    }
  }

  /**
   * Checks for null.
   *
   * @param uncertain what an uncertain cell counts as
   * @param blank what a cell counts as that says nothing
   */
  public Convention {
    Objects.requireNonNull(uncertain, "uncertain");
    Objects.requireNonNull(blank, "blank");
  }

  /**
   * {@return whether a cell counts of which the reference says this}
   *
   * @param reference the reference's value
   */
  public boolean isScored(Cell reference) {
    return reference != Cell.UNSCORED && !(blank == Blank.SKIP && reference == Cell.BLANK);
  }

  /**
   * {@return what a cell counts as, of the reference or of what is compared with it}
   *
   * @param cell the value
   */
  public Cell of(Cell cell) {
    return switch (cell) {
      case UNCERTAIN ->
          switch (uncertain) {
            case ONES -> Cell.POSITIVE;
            case ZEROS -> Cell.NEGATIVE;
            case CLASS -> Cell.UNCERTAIN;
          };
      case BLANK -> blank == Blank.CLASS ? Cell.BLANK : Cell.NEGATIVE;
      case POSITIVE, NEGATIVE, UNSCORED -> cell;
    };
  }

  /**
   * {@return a reference's labels as they count; what is not scored is x}
   *
   * @param table the labels
   */
  public LabelTable ofReference(LabelTable table) {
    return changed(table, cell -> isScored(cell) ? of(cell) : Cell.UNSCORED);
  }

  /**
   * {@return labels as they count that are held against a reference}
   *
   * @param table the labels
   */
  public LabelTable ofLabels(LabelTable table) {
    return changed(table, this::of);
  }

  private LabelTable changed(LabelTable table, UnaryOperator<Cell> change) {
    if (equals(AS_GIVEN)) {
      return table;
    }
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    table.rows().forEach((id, cells) -> rows.put(id, cells.stream().map(change).toList()));
    return new LabelTable(table.file(), table.idColumn(), table.categories(), rows);
  }

  /** {@code uncertain ones, blank zeros}. */
  @Override
  public String toString() {
    return "uncertain " + uncertain + ", blank " + blank;
  }
}
