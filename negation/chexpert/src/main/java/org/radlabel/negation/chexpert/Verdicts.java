package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.chexpert.PhraseSet.Mention;
import org.radlabel.negation.dependency.Decision;
import org.radlabel.negation.dependency.DependencyGraph;
import org.radlabel.negation.dependency.Patterns;
import org.radlabel.rules.Span;

/** What the graph of a sentence says of the mentions in it. Immutable. */
final class Verdicts {
  private final Patterns patterns;

  Verdicts(Patterns patterns) {
    this.patterns = patterns;
  }

  /** One assertion for each mention, in their order. */
  List<Assertion> of(DependencyGraph graph, List<Mention> mentions) {
    List<Assertion> verdicts =
        new ArrayList<>(Collections.nCopies(mentions.size(), Assertion.POSITIVE));
    for (Mention mention : mentions) {
      nodes(graph, mention.span())
          .mapToObj(node -> patterns.decide(graph, node))
          .flatMap(Optional::stream)
          .map(Decision::assertion)
          .distinct()
          .forEach(a -> mark(mentions, mention.span(), a, verdicts));
    }
    return verdicts;
  }

  private static IntStream nodes(DependencyGraph graph, Span span) {
    return IntStream.range(0, graph.tokens().size())
        .filter(i -> graph.tokens().get(i).span().overlaps(span));
  }

  /** A mark falls on every mention within the marked one; a negative one stays. */
  private static void mark(
      List<Mention> mentions, Span marked, Assertion assertion, List<Assertion> verdicts) {
    for (int i = 0; i < mentions.size(); i++) {
      if (marked.contains(mentions.get(i).span()) && verdicts.get(i) != Assertion.NEGATIVE) {
        verdicts.set(i, assertion);
      }
    }
  }
}
