package org.radlabel.negation;

import org.radlabel.lexicons.rules.Cue;
import org.radlabel.rules.Span;

/**
 * A cue that speaks of what another sentence mentions: "It has resolved.", "This is likely a nipple
 * shadow.", "Differential diagnosis:" before a list.
 *
 * <p>Immutable, null-free.
 *
 * @param cue the cue's rule
 * @param span where it stands, in its sentence
 * @param target which mentions it speaks of
 */
public record ReferringCue(Cue cue, Span span, Target target) {
  /** Which mentions a referring cue speaks of. */
  public enum Target {
    /** The last of the sentence before: it, this. */
    LAST,
    /** All of the sentence before: they, these. */
    ALL,
    /** Those of its categories in any sentence before: "the nodule", named again. */
    NAMED,
    /** Those of the items of the list that begins behind the cue's colon. */
    ITEMS
  }
}
