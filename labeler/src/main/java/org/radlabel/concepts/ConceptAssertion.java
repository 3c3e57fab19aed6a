package org.radlabel.concepts;

import java.util.List;
import java.util.Objects;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;

/**
 * What a sentence says of a concept in it, and why.
 *
 * <p>Assertion, time and person are independent of each other: in "no family history of stroke"
 * stroke is negative, historical and another person's. Immutable, null-free. Holds no text; spans
 * point into the sentence.
 *
 * @param concept where the concept stands
 * @param assertion positive, negative or uncertain; never {@link Assertion#UNSTATED}
 * @param temporality when
 * @param experiencer whose
 * @param cues the cues that decided any of the three, first the assertion's; empty where none did,
 *     and so the concept is the patient's, positive and current
 * @param rules ids of the rules that decided, in the same order, without duplicates: the cues', or
 *     that of alternatives ("A or B"), which have no cue
 */
public record ConceptAssertion(
    Span concept,
    Assertion assertion,
    Temporality temporality,
    Experiencer experiencer,
    List<CueHit> cues,
    List<String> rules) {
  /**
   * Checks and copies.
   *
   * @param concept where the concept stands
   * @param assertion positive, negative or uncertain; never {@link Assertion#UNSTATED}
   * @param temporality when
   * @param experiencer whose
   * @param cues the cues that decided any of the three, first the assertion's; empty where none
   *     did, and so the concept is the patient's, positive and current
   * @param rules ids of the rules that decided, in the same order, without duplicates: the cues',
   *     or that of alternatives ("A or B"), which have no cue
   */
  public ConceptAssertion {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(assertion, "assertion");
    if (assertion == Assertion.UNSTATED) {
      throw new IllegalArgumentException("assertion must not be UNSTATED");
    }
    Objects.requireNonNull(temporality, "temporality");
    Objects.requireNonNull(experiencer, "experiencer");
    cues = List.copyOf(cues);
    rules = List.copyOf(rules);
  }
}
