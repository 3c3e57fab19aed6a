package org.radlabel.negation.why;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.rules.Span;

/**
 * A cue of a sentence, and how far it reaches.
 *
 * <p>Immutable, null-free. A cue that says nothing ("no change in") reaches and misses nothing: it
 * only hides the cues in it.
 *
 * @param cue its rule, and where it stands
 * @param reached the mentions that it reaches, in the order of the text
 * @param missed those that it does not reach, in the order of the text
 * @param refersBack whether it speaks of what a sentence before its own mentions ("It has
 *     resolved.")
 * @param left where its scope begins, if it looks to the left
 * @param right where its scope ends, if it looks to the right
 */
public record CueReason(
    RuleHit<Cue> cue,
    List<Named> reached,
    List<Missed> missed,
    boolean refersBack,
    Optional<Stop> left,
    Optional<Stop> right) {
  /**
   * Checks for null and copies.
   *
   * @param cue its rule, and where it stands
   * @param reached the mentions that it reaches, in the order of the text
   * @param missed those that it does not reach, in the order of the text
   * @param refersBack whether it speaks of what a sentence before its own mentions ("It has
   *     resolved.")
   * @param left where its scope begins, if it looks to the left
   * @param right where its scope ends, if it looks to the right
   */
  public CueReason {
    Objects.requireNonNull(cue, "cue");
    reached = List.copyOf(reached);
    missed = List.copyOf(missed);
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  CueReason at(UnaryOperator<Span> place) {
    return new CueReason(
        cue.at(place),
        reached.stream().map(m -> m.at(place)).toList(),
        missed.stream().map(m -> m.at(place)).toList(),
        refersBack,
        left.map(s -> s.at(place)),
        right.map(s -> s.at(place)));
  }
}
