package org.radlabel.negation;

import java.io.Serializable;
import java.util.Objects;
import org.radlabel.rules.Span;

/**
 * A cue that reached a mention.
 *
 * <p>Immutable, null-free.
 *
 * @param rule id of the cue's rule in the lexicon
 * @param span where the cue stands, in the text the mention's span points into
 * @serial exclude
 */
public record CueHit(String rule, Span span) implements Serializable {
  /**
   * Checks for null.
   *
   * @param rule id of the cue's rule in the lexicon
   * @param span where the cue stands, in the text the mention's span points into
   */
  public CueHit {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
  }

  /**
   * {@return this hit moved to the right}
   *
   * @param offset how many characters; negative for the left
   */
  public CueHit plus(int offset) {
    return new CueHit(rule, span.plus(offset));
  }
}
