package org.radlabel.negation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.radlabel.rules.mention.Mention;

/**
 * A mention with what its sentence says of it, and why.
 *
 * <p>Immutable, null-free; spans point into the sentence.
 *
 * @param mention the mention
 * @param assertion what the sentence says of it
 * @param suggested whether the sentence only suggests this: it counts where nothing else in the
 *     report speaks of the category (vascular congestion for edema, a stable silhouette for its
 *     size)
 * @param rule id of the rule that decided
 * @param cues the cues that reached it, in the order of the text; may be empty
 * @param attributes what else the sentence says of it; {@link Attributes#NONE} unless they were
 *     looked for by {@code negation.attributes}
 */
public record AssertedMention(
    Mention mention,
    Assertion assertion,
    boolean suggested,
    String rule,
    List<CueHit> cues,
    Attributes attributes) {
  /**
   * Checks for null and copies.
   *
   * @param mention the mention
   * @param assertion what the sentence says of it
   * @param suggested whether the sentence only suggests this: it counts where nothing else in the
   *     report speaks of the category (vascular congestion for edema, a stable silhouette for its
   *     size)
   * @param rule id of the rule that decided
   * @param cues the cues that reached it, in the order of the text; may be empty
   * @param attributes what else the sentence says of it; {@link Attributes#NONE} unless they were
   *     looked for by {@code negation.attributes}
   */
  public AssertedMention {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(rule, "rule");
    cues = List.copyOf(cues);
    Objects.requireNonNull(attributes, "attributes");
  }

  /**
   * A mention without attributes.
   *
   * @param mention the mention
   * @param assertion what is said of it
   * @param suggested whether that is suggested only, not said
   * @param rule the id of the rule that decided
   * @param cues the cues that reached it, by place
   */
  public AssertedMention(
      Mention mention, Assertion assertion, boolean suggested, String rule, List<CueHit> cues) {
    this(mention, assertion, suggested, rule, cues, Attributes.NONE);
  }

  /**
   * {@return this mention with these attributes}
   *
   * @param found the attributes, in the place of its own
   */
  public AssertedMention with(Attributes found) {
    return new AssertedMention(mention, assertion, suggested, rule, cues, found);
  }

  /**
   * {@return the same of a mention that stands at the same place of another sentence}
   *
   * @param other the mention
   */
  public AssertedMention of(Mention other) {
    return new AssertedMention(other, assertion, suggested, rule, cues, attributes);
  }

  /**
   * {@return the same mention in a stretch of text that begins earlier than its sentence}
   *
   * @param offset how many characters earlier
   */
  public AssertedMention plus(int offset) {
    List<CueHit> moved = new ArrayList<>(cues.size());
    for (CueHit cue : cues) {
      moved.add(cue.plus(offset));
    }
    Attributes theirs = attributes.plus(offset);
    return new AssertedMention(mention.plus(offset), assertion, suggested, rule, moved, theirs);
  }
}
