package org.radlabel.evaluation.score;

import java.util.List;
import java.util.Objects;
import org.radlabel.evaluation.measure.Convention;

/**
 * How well labels match those of a reference. Immutable, null-free.
 *
 * @param convention how the four values were read
 * @param reports how many reports were compared
 * @param columns the counts of each column
 * @param sets the means over each set of categories, the largest first
 */
public record Scores(
    Convention convention, int reports, List<ColumnScore> columns, List<SetScores> sets) {
  /**
   * Checks and copies.
   *
   * @param convention how the four values were read
   * @param reports how many reports were compared
   * @param columns the counts of each column
   * @param sets the means over each set of categories, the largest first
   */
  public Scores {
    Objects.requireNonNull(convention, "convention");
    columns = List.copyOf(columns);
    sets = List.copyOf(sets);
  }

  /**
   * {@return the scores over a set}
   *
   * @param name the set's name
   * @throws IllegalArgumentException if there are none of that name
   */
  public SetScores set(String name) {
    return sets.stream()
        .filter(s -> s.set().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no set " + name));
  }
}
