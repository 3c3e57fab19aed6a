package org.radlabel.formats.concepts;

import java.util.Optional;
import org.radlabel.concepts.Experiencer;
import org.radlabel.concepts.Temporality;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.negation.Assertion;

/** What a {@link ConceptReader} gives for each record: a concept in a sentence, or why not. */
public sealed interface ConceptRecord {
  /** {@return where the record begins} */
  Place place();

  /**
   * A concept to be asserted.
   *
   * @param place where the record begins
   * @param id its id, {@code ""} where none is given
   * @param concept the concept's words
   * @param sentence the sentence they stand in
   * @param gold what a person said of it; only where the reader was asked for it
   */
  record Asked(Place place, String id, String concept, String sentence, Optional<Gold> gold)
      implements ConceptRecord {
    /** Without the sentence, which is a patient's. */
    @Override
    public String toString() {
      return "Asked[" + place + "]";
    }
  }

  /**
   * What a person said of a concept.
   *
   * @param assertion whether it is there
   * @param temporality when
   * @param experiencer whose it is
   */
  record Gold(Assertion assertion, Temporality temporality, Experiencer experiencer) {}

  /**
   * A record without one.
   *
   * @param problem why; {@link ProblemKind#rowLost()}
   */
  record Refused(Problem problem) implements ConceptRecord {
    /**
     * Checks the kind.
     *
     * @param problem why; {@link ProblemKind#rowLost()}
     */
    public Refused {
      if (!problem.kind().rowLost()) {
        throw new IllegalArgumentException(problem.kind() + " does not lose a row");
      }
    }

    @Override
    public Place place() {
      return problem.place();
    }
  }
}
