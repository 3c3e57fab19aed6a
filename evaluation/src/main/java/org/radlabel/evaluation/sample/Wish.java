package org.radlabel.evaluation.sample;

import java.util.Locale;
import java.util.Optional;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * How reports are drawn.
 *
 * <p>Immutable, null-free.
 *
 * @param by by what
 * @param column for {@link By#COLUMN} the column; else {@code ""}
 * @param reports how many reports at most
 * @param perStratum how many reports of each value, column's value or the like at most
 * @param seed decides what is drawn among equals
 * @param withText whether texts are given
 */
public record Wish(By by, String column, int reports, int perStratum, long seed, boolean withText) {
  /** By what reports are drawn. */
  public enum By {
    /** At random. */
    RANDOM,
    /** The most doubtful first. */
    DOUBT,
    /** Those with an uncertain label, of each category as many. */
    UNCERTAIN,
    /** Of each category and value as many, the rarest first. */
    RARE,
    /** Those of which two label files differ, of each category as many. */
    DISAGREEMENT,
    /** Of each value of a column as many. */
    COLUMN;

    /**
     * {@return what a word means; empty for a column's name}
     *
     * @param word what was typed
     */
    public static Optional<By> of(String word) {
      for (By by : values()) {
        if (by != COLUMN && by.toString().equals(word.toLowerCase(Locale.ROOT))) {
          return Optional.of(by);
        }
      }
      return Optional.empty();
    }

    @Override
    public String toString() {
      return EnumNames.typed(this);
    }
  }

  /**
   * Checks.
   *
   * @param by by what
   * @param column for {@link By#COLUMN} the column
   * @param reports how many reports at most
   * @param perStratum how many of each value at most
   * @param seed decides what is drawn among equals
   * @param withText whether texts are given
   */
  public Wish {
    if (reports < 1) {
      throw new IllegalArgumentException("reports must be >= 1; got: " + reports);
    }
    if (perStratum < 1) {
      throw new IllegalArgumentException("perStratum must be >= 1; got: " + perStratum);
    }
  }
}
