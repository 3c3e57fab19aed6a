package org.radlabel.formats.tables;

import java.util.List;
import java.util.Optional;
import org.radlabel.Label;
import org.radlabel.formats.tables.columns.Missing;

/** A cell of a label file. */
public enum Cell {
  /** {@code 1} or {@code 1.0}. */
  POSITIVE("1"),
  /** {@code 0} or {@code 0.0}. */
  NEGATIVE("0"),
  /** {@code -1} or {@code -1.0}. */
  UNCERTAIN("-1"),
  /** Empty, or a word for it such as {@code NaN}: not mentioned. */
  BLANK(""),
  /** {@code x}, in gold files: arguable, not scored. */
  UNSCORED("x");

  /** Those that are counted and scored, in the order in which they are shown. */
  public static final List<Cell> SCORED = List.of(POSITIVE, NEGATIVE, UNCERTAIN, BLANK);

  private final String text;

  Cell(String text) {
    this.text = text;
  }

  /**
   * {@return the cell that is written so; empty if none is}
   *
   * @param value what is written in a cell
   */
  public static Optional<Cell> parse(String value) {
    return Optional.ofNullable(
        switch (value.strip()) {
          case "1", "1.0" -> POSITIVE;
          case "0", "0.0" -> NEGATIVE;
          case "-1", "-1.0" -> UNCERTAIN;
          case "x" -> UNSCORED;
          default -> Missing.is(value) ? BLANK : null;
        });
  }

  /**
   * {@return the cell of a label}
   *
   * @param label what a report was given
   */
  public static Cell of(Label label) {
    return switch (label) {
      case POSITIVE -> POSITIVE;
      case NEGATIVE -> NEGATIVE;
      case UNCERTAIN -> UNCERTAIN;
      case NOT_MENTIONED -> BLANK;
    };
  }

  /** {@return what it is called where an empty cell would not be seen: 1, 0, -1, blank or x} */
  public String word() {
    return this == BLANK ? "blank" : text;
  }

  /** As it is written in a gold file. */
  @Override
  public String toString() {
    return text;
  }
}
