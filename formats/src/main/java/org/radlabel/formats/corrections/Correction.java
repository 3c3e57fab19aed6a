package org.radlabel.formats.corrections;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * What a reader decided about one cell.
 *
 * <p>Immutable, null-free; all but the first three may be {@code ""}.
 *
 * @param id the report
 * @param category the category
 * @param value its value; {@link Cell#UNSCORED} leaves what the rules give, and marks it undecided
 * @param who who decided
 * @param when when that was, as it is written
 * @param why why
 * @param textHash the {@link TextHash} of the text that was read
 */
public record Correction(
    String id,
    Category category,
    Cell value,
    String who,
    String when,
    String why,
    String textHash) {
  /**
   * Checks for null and for an empty id.
   *
   * @param id the report
   * @param category the category
   * @param value its value
   * @param who who decided
   * @param when when that was
   * @param why why
   * @param textHash the hash of the text that was read
   */
  public Correction {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(textHash, "textHash");
  }

  /**
   * A decision of which nothing else is known.
   *
   * @param id the report
   * @param category the category
   * @param value its value
   */
  public Correction(String id, Category category, Cell value) {
    this(id, category, value, "", "", "", "");
  }

  /** {@return whether it is left open what the value is} */
  public boolean isUndecided() {
    return value == Cell.UNSCORED;
  }

  /** {@return the value as a file has it: 1, 0, -1, blank or x} */
  public String word() {
    return value.word();
  }

  /**
   * {@return the value of a word; empty if it is none}
   *
   * @param word 1, 0, -1 (also with .0), blank or x, in any case
   */
  public static Optional<Cell> value(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return plain.equals(Cell.BLANK.word())
        ? Optional.of(Cell.BLANK)
        : Cell.parse(plain).filter(cell -> cell != Cell.BLANK);
  }
}
