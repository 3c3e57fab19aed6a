package org.radlabel.negation.why;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.rules.Span;

/**
 * A structure, and what is said of it.
 *
 * <p>Immutable, null-free.
 *
 * @param structure the structure
 * @param isPlace whether it only says where a finding is ("rib fracture"), so that nothing is said
 *     of it
 * @param predicates the predicates that speak of it, the one that decides first; may be empty
 * @param others the predicates of the sentence that do not, in the order of the text
 */
public record StructureReason(
    Named structure,
    boolean isPlace,
    List<RuleHit<Predicate>> predicates,
    List<RuleHit<Predicate>> others) {
  /**
   * Checks for null and copies.
   *
   * @param structure the structure
   * @param isPlace whether it only says where a finding is ("rib fracture"), so that nothing is
   *     said of it
   * @param predicates the predicates that speak of it, the one that decides first; may be empty
   * @param others the predicates of the sentence that do not, in the order of the text
   */
  public StructureReason {
    Objects.requireNonNull(structure, "structure");
    predicates = List.copyOf(predicates);
    others = List.copyOf(others);
  }

  StructureReason at(UnaryOperator<Span> place) {
    return new StructureReason(
        structure.at(place),
        isPlace,
        predicates.stream().map(p -> p.at(place)).toList(),
        others.stream().map(p -> p.at(place)).toList());
  }
}
