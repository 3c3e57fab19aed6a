package org.radlabel.negation.dependency;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** Names relations as Universal Dependencies version 1 did; patterns are written for that. */
final class UniversalV1 {
  private static final Map<String, String> NAMES =
      Map.of(
          "obj", "dobj",
          "nsubj:pass", "nsubjpass",
          "csubj:pass", "csubjpass",
          "aux:pass", "auxpass",
          "obl", "nmod",
          "fixed", "mwe");

  private static final String OBLIQUE = "obl:";
  private static final Set<String> NOT = Set.of("not", "n't", "nt", "never");

  private UniversalV1() {}

  /** The graph of a parse, before anything is added to it. */
  static DependencyGraph.Builder graph(Parse parse) {
    DependencyGraph.Builder graph = new DependencyGraph.Builder(parse.tokens());
    parse.arcs().stream()
        .map(arc -> new Arc(arc.governor(), arc.dependent(), name(parse, arc)))
        .sorted(
            Comparator.comparing(Arc::dependent)
                .thenComparing(Arc::governor)
                .thenComparing(Arc::relation))
        .forEach(arc -> graph.put(arc.governor(), arc.dependent(), arc.relation()));
    return graph;
  }

  private static String name(Parse parse, Arc arc) {
    String name = arc.relation();
    String word = parse.tokens().get(arc.dependent()).lemma();
    boolean adverb = name.equals("advmod");
    if ((adverb && NOT.contains(word)) || ((adverb || name.equals("det")) && word.equals("no"))) {
      return "neg";
    }
    if (name.startsWith(OBLIQUE)) {
      return "nmod:" + name.substring(OBLIQUE.length());
    }
    return NAMES.getOrDefault(name, name);
  }
}
