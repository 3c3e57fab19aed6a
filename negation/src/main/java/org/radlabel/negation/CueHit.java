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
 */
public record CueHit(String rule, Span span) implements Serializable {
  /** Checks for null. */
  public CueHit {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
  }

  /** This hit moved to the right by {@code offset} characters. */
  public CueHit plus(int offset) {
    return new CueHit(rule, span.plus(offset));
  }
}
