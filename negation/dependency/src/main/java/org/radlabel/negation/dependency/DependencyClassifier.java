package org.radlabel.negation.dependency;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.lexicons.PhraseGroup.Strength;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;

/**
 * Asserts mentions by patterns over the dependency graph of their sentence. A finding that no
 * pattern speaks of is there; of a structure that none speaks of nothing is said. A sentence that
 * cannot be parsed says nothing of any mention.
 *
 * <p>Immutable for callers, safe for any number of threads; remembers graphs.
 */
final class DependencyClassifier implements AssertionClassifier {
  /** A graph takes about a hundred times the memory of its sentence: some 150 MB in all. */
  private static final long REMEMBERED_CHARACTERS = 1_500_000;

  private static final Patterns FINDINGS =
      Patterns.none()
          .then(Assertion.UNSTATED, BuiltInRules.patterns("finding-unstated.ngrex"))
          .then(Assertion.UNCERTAIN, BuiltInRules.patterns("finding-uncertain-first.ngrex"))
          .then(Assertion.NEGATIVE, BuiltInRules.patterns("finding-negative.ngrex"))
          .then(Assertion.UNCERTAIN, BuiltInRules.patterns("finding-uncertain.ngrex"));

  private static final Patterns STRUCTURES =
      Patterns.none()
          .then(Assertion.NEGATIVE, BuiltInRules.patterns("structure-negative.ngrex"))
          .then(Assertion.POSITIVE, BuiltInRules.patterns("structure-positive.ngrex"))
          .then(Assertion.UNCERTAIN, BuiltInRules.patterns("structure-uncertain.ngrex"));

  /** Of what the tokens of one mention say, which counts. */
  private static final List<Assertion> STRONGEST_FIRST =
      List.of(Assertion.UNSTATED, Assertion.NEGATIVE, Assertion.UNCERTAIN, Assertion.POSITIVE);

  private final SentenceMemo<Optional<DependencyGraph>> graphs;

  DependencyClassifier(Graphs graphs) {
    this.graphs = new SentenceMemo<>(REMEMBERED_CHARACTERS, graphs::graph);
  }

  @Override
  public List<AssertedMention> classify(Sentence sentence) {
    if (sentence.mentions().isEmpty()) {
      return List.of();
    }
    Optional<DependencyGraph> graph = graphs.get(lowerCase(sentence.text()));
    return sentence.mentions().stream()
        .map(m -> graph.map(g -> asserted(g, m)).orElseGet(() -> unparsed(m)))
        .toList();
  }

  /** In lower case, as the patterns expect, unless that moves the characters. */
  private static String lowerCase(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  private static AssertedMention unparsed(Mention mention) {
    return new AssertedMention(mention, Assertion.UNSTATED, false, UNPARSED, List.of());
  }

  private static AssertedMention asserted(DependencyGraph graph, Mention mention) {
    boolean structure = mention.phrase().kind() == Kind.STRUCTURE;
    Patterns patterns = structure ? STRUCTURES : FINDINGS;
    Decision decision =
        IntStream.range(0, graph.tokens().size())
            .filter(i -> graph.tokens().get(i).span().overlaps(mention.span()))
            .mapToObj(i -> patterns.decide(graph, i))
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(d -> STRONGEST_FIRST.indexOf(d.assertion())))
            .orElse(
                new Decision(
                    structure ? Assertion.UNSTATED : Assertion.POSITIVE, mention.phrase().id()));
    return asserted(mention, decision, structure);
  }

  private static AssertedMention asserted(Mention mention, Decision decision, boolean structure) {
    boolean open = mention.phrase().whenPresent() == Strength.UNCERTAIN;
    Assertion said = decision.assertion();
    Assertion assertion = said == Assertion.POSITIVE && open ? Assertion.UNCERTAIN : said;
    boolean suggested = assertion == Assertion.UNCERTAIN && (open || structure);
    return new AssertedMention(mention, assertion, suggested, decision.rule(), List.of());
  }
}
