package org.radlabel.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.radlabel.concepts.ConceptAssertion;
import org.radlabel.concepts.Experiencer;
import org.radlabel.concepts.Temporality;
import org.radlabel.formats.concepts.ConceptRecord.Gold;
import org.radlabel.negation.Assertion;

/**
 * Precision and recall of assertions of concepts against gold. For one thread.
 *
 * <p>{@link #counts} has an entry for each of negative (against the rest, as NegEx is measured),
 * uncertain, historical, hypothetical, the latter two together ("temporality"), and other
 * ("experiencer").
 */
public final class AssertionScores {
  private static final Map<String, List<Predicate<Gold>>> MEASURES = measures();

  private final List<Gold> golds = new ArrayList<>();
  private final List<Gold> given = new ArrayList<>();

  /** With nothing counted. */
  public AssertionScores() {}

  private static Map<String, List<Predicate<Gold>>> measures() {
    Predicate<Gold> historical = g -> g.temporality() == Temporality.HISTORICAL;
    Predicate<Gold> hypothetical = g -> g.temporality() == Temporality.HYPOTHETICAL;
    Map<String, List<Predicate<Gold>>> all = new LinkedHashMap<>();
    all.put("negative", List.of(g -> g.assertion() == Assertion.NEGATIVE));
    all.put("uncertain", List.of(g -> g.assertion() == Assertion.UNCERTAIN));
    all.put("historical", List.of(historical));
    all.put("hypothetical", List.of(hypothetical));
    all.put("temporality", List.of(historical, hypothetical));
    all.put("experiencer", List.of(g -> g.experiencer() == Experiencer.OTHER));
    return all;
  }

  /**
   * Counts one concept.
   *
   * @param gold what is right
   * @param answer what was found
   */
  public void add(Gold gold, ConceptAssertion answer) {
    golds.add(gold);
    given.add(new Gold(answer.assertion(), answer.temporality(), answer.experiencer()));
  }

  /** {@return how many concepts were counted} */
  public int concepts() {
    return golds.size();
  }

  /**
   * {@return of how many concepts all three, assertion, temporality and experiencer, were right}
   */
  public int allRight() {
    int right = 0;
    for (int i = 0; i < golds.size(); i++) {
      right += golds.get(i).equals(given.get(i)) ? 1 : 0;
    }
    return right;
  }

  /** {@return the counts by measure} */
  public Map<String, Counts> counts() {
    Map<String, Counts> all = new LinkedHashMap<>();
    MEASURES.forEach(
        (name, cases) ->
            all.put(name, cases.stream().map(this::count).reduce(Counts.NONE, Counts::plus)));
    return all;
  }

  private Counts count(Predicate<Gold> isCase) {
    Counts counts = Counts.NONE;
    for (int i = 0; i < golds.size(); i++) {
      counts = counts.plus(count(isCase.test(golds.get(i)), isCase.test(given.get(i))));
    }
    return counts;
  }

  private static Counts count(boolean gold, boolean given) {
    return new Counts(gold && given ? 1 : 0, !gold && given ? 1 : 0, gold && !given ? 1 : 0);
  }
}
