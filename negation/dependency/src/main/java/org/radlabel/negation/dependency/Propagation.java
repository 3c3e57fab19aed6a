package org.radlabel.negation.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds the relations that chexpert-labeler adds to a graph before it looks for patterns: a negation
 * reaches the members of a coordination, what stands after "area of", an apposition, and so on.
 *
 * <p>All relations of one round are found before the first of them is added; there are two rounds
 * at most. A relation is not added where the two tokens have one already.
 */
final class Propagation {
  private static final int ROUNDS = 2;
  private static final String NEG = "neg";
  private static final String NMOD_OF = "nmod:of";
  private static final Set<String> OF_WHICH = Set.of("area", "amount", "combination");
  private static final Set<String> SHARED = Set.of("aux", "cop", NEG, "amod");
  private static final Set<String> LOOSE = Set.of("dep", "compound");
  private static final Set<String> COORDINATORS = Set.of("or", "and");

  private final DependencyGraph.Builder graph;
  private final List<Arc> found = new ArrayList<>();

  private Propagation(DependencyGraph.Builder graph) {
    this.graph = graph;
  }

  /** Adds to a graph. */
  static void propagate(DependencyGraph.Builder graph) {
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      more = new Propagation(graph).round();
    }
  }

  private boolean round() {
    for (Arc arc : graph.arcs()) {
      hypoinflated(arc);
      apposition(arc);
      looseNoun(arc);
      coordination(arc);
      partOf(arc);
      compoundOfCoordination(arc);
    }
    boolean added = false;
    for (Arc arc : found) {
      if (graph.relation(arc.governor(), arc.dependent()).isEmpty()) {
        graph.put(arc.governor(), arc.dependent(), arc.relation());
        added = true;
      }
    }
    return added;
  }

  private void hypoinflated(Arc arc) {
    if (arc.relation().equals("conj:but")
        && lemma(arc.governor()).equals("hypoinflated")
        && lemma(arc.dependent()).equals("clear")) {
      pass(arc.governor(), arc.dependent(), NMOD_OF);
    }
  }

  private void apposition(Arc arc) {
    if (arc.relation().equals("appos")) {
      governToo(arc.governor(), arc.dependent());
      pass(arc.governor(), arc.dependent(), NEG);
    }
  }

  private void looseNoun(Arc arc) {
    if (arc.relation().equals("dep") && bothNouns(arc)) {
      pass(arc.dependent(), arc.governor(), NEG);
    }
  }

  private void coordination(Arc arc) {
    if (!arc.relation().startsWith("conj") || !bothNouns(arc)) {
      return;
    }
    for (Map.Entry<Integer, String> child : graph.children(arc.governor())) {
      String lemma = lemma(child.getKey());
      if (SHARED.contains(child.getValue())
          || (LOOSE.contains(child.getValue()) && lemma.equals("no"))
          || (child.getValue().equals("case") && lemma.equals("without"))) {
        found.add(new Arc(arc.dependent(), child.getKey(), child.getValue()));
      }
    }
  }

  private void partOf(Arc arc) {
    if (arc.relation().equals(NMOD_OF)) {
      if (OF_WHICH.contains(lemma(arc.governor()))) {
        governToo(arc.governor(), arc.dependent());
      }
      pass(arc.governor(), arc.dependent(), NEG);
    }
  }

  private void compoundOfCoordination(Arc arc) {
    if (!arc.relation().equals(NEG)
        || graph.children(arc.governor()).stream()
            .noneMatch(c -> COORDINATORS.contains(lemma(c.getKey())))) {
      return;
    }
    for (Map.Entry<Integer, String> child : graph.children(arc.governor())) {
      if (child.getValue().equals("compound") && isNoun(child.getKey())) {
        found.add(new Arc(child.getKey(), arc.dependent(), NEG));
      }
    }
  }

  /** Whatever governs one token governs the other, by the same relation. */
  private void governToo(int governed, int other) {
    for (Map.Entry<Integer, String> parent : graph.parents(governed)) {
      found.add(new Arc(parent.getKey(), other, parent.getValue()));
    }
  }

  /** What one token governs by a relation the other governs by it too. */
  private void pass(int from, int to, String relation) {
    for (Map.Entry<Integer, String> child : graph.children(from)) {
      if (child.getValue().equals(relation)) {
        found.add(new Arc(to, child.getKey(), relation));
      }
    }
  }

  private boolean bothNouns(Arc arc) {
    return isNoun(arc.governor()) && isNoun(arc.dependent());
  }

  private boolean isNoun(int token) {
    return graph.token(token).tag().startsWith("N");
  }

  private String lemma(int token) {
    return graph.token(token).lemma();
  }
}
