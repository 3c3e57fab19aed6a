package org.radlabel.formats.labels;

import java.util.Objects;
import java.util.regex.Pattern;
import org.radlabel.Label;
import org.radlabel.formats.tables.Csv;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * How values and texts stand in the cells of a table.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 *
 * @param uncertain what is written for an uncertain label
 * @param blank what is written for a category that is not mentioned
 * @param excelSafe whether a text that a spreadsheet would run as a formula gets an apostrophe
 *     before it
 */
public record CellStyle(Uncertain uncertain, Blank blank, boolean excelSafe) {
  /** {@code 1.0}, {@code 0.0}, {@code -1.0} and empty; texts as they are. */
  public static final CellStyle AS_PUBLISHED = new CellStyle(Uncertain.AS_IS, Blank.AS_IS, false);

  private static final String FORMULA_BEGINS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?");

  /** What an uncertain label becomes; the names are those of CheXpert's U-policies. */
  public enum Uncertain {
    /** {@code -1.0}. */
    AS_IS,
    /** {@code 1.0}. */
    ONES,
    /** {@code 0.0}. */
    ZEROS,
    /** An empty cell, also where blank cells are written as zeros: training code leaves it out. */
    DROP;

    /** As the user writes it: {@code as-is}. */
    @Override
    public String toString() {
      return EnumNames.typed(this);
    }
  }

  /** What a category becomes that is not mentioned in a report that has a text. */
  public enum Blank {
    /** An empty cell. */
    AS_IS,
    /** {@code 0.0}. */
    ZEROS;

    /** As the user writes it: {@code as-is}. */
    @Override
    public String toString() {
      return EnumNames.typed(this);
    }
  }

  /**
   * Checks for null.
   *
   * @param uncertain what is written for an uncertain label
   * @param blank what is written for a category that is not mentioned
   * @param excelSafe whether a text that a spreadsheet would run as a formula gets an apostrophe
   *     before it
   */
  public CellStyle {
    Objects.requireNonNull(uncertain, "uncertain");
    Objects.requireNonNull(blank, "blank");
  }

  /**
   * {@return a label as its cell}
   *
   * @param label a label
   */
  public String value(Label label) {
    return switch (label) {
      case POSITIVE -> "1.0";
      case NEGATIVE -> "0.0";
      case UNCERTAIN ->
          switch (uncertain) {
            case AS_IS -> "-1.0";
            case ONES -> "1.0";
            case ZEROS -> "0.0";
            case DROP -> "";
          };
      case NOT_MENTIONED -> blank == Blank.ZEROS ? "0.0" : "";
    };
  }

  /**
   * Appends a text as a cell, quoted where it must be.
   *
   * @param text the text
   * @param out appended to
   */
  public void text(String text, StringBuilder out) {
    Csv.field(out, excelSafe && isFormula(text) ? "'" + text : text);
  }

  /** Whether a spreadsheet would run it; a number is none. */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches();
  }
}
