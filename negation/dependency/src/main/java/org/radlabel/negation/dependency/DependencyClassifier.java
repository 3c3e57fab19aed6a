package org.radlabel.negation.dependency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

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

  /** Of what the tokens of one mention say, which counts. */
  private static final List<Assertion> STRONGEST_FIRST =
      List.of(Assertion.UNSTATED, Assertion.NEGATIVE, Assertion.UNCERTAIN, Assertion.POSITIVE);

  private final SentenceMemo<Optional<DependencyGraph>> graphs;
  private final Patterns findings;
  private final Map<List<String>, Patterns> structures = new HashMap<>();

  DependencyClassifier(Graphs graphs, Lexicon lexicon) {
    this.graphs = new SentenceMemo<>(REMEMBERED_CHARACTERS, graphs::graph);
    LexiconPatterns patterns = new LexiconPatterns(lexicon);
    findings = findings(patterns);
    lexicon.phrases().stream()
        .filter(p -> p.kind() == Kind.STRUCTURE)
        .map(PhraseGroup::predicates)
        .forEach(p -> structures.computeIfAbsent(p, only -> structures(patterns.only(only))));
  }

  private static Patterns findings(LexiconPatterns from) {
    Patterns all = from.then(Patterns.none(), Assertion.UNSTATED, "finding-unstated.ngrex");
    all = from.then(all, Assertion.UNCERTAIN, "finding-uncertain-first.ngrex");
    all = from.then(all, Assertion.NEGATIVE, "finding-negative.ngrex");
    all = from.then(all, Assertion.UNCERTAIN, "finding-uncertain.ngrex");
    return from.then(all, Assertion.UNCERTAIN, "finding-likely.ngrex");
  }

  private static Patterns structures(LexiconPatterns from) {
    Patterns all = from.then(Patterns.none(), Assertion.NEGATIVE, "structure-negative.ngrex");
    all = from.then(all, Assertion.UNCERTAIN, "structure-likely.ngrex");
    all = from.then(all, Assertion.POSITIVE, "structure-positive.ngrex");
    return from.then(all, Assertion.UNCERTAIN, "structure-uncertain.ngrex");
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

  private AssertedMention asserted(DependencyGraph graph, Mention mention) {
    boolean structure = mention.phrase().kind() == Kind.STRUCTURE;
    Patterns patterns = structure ? structures.get(mention.phrase().predicates()) : findings;
    Decision decision =
        IntStream.range(0, graph.tokens().size())
            .filter(i -> graph.tokens().get(i).span().overlaps(mention.span()))
            .mapToObj(i -> patterns.decide(graph, i))
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(d -> STRONGEST_FIRST.indexOf(d.assertion())))
            .orElse(
                new Decision(
                    structure ? Assertion.UNSTATED : Assertion.POSITIVE,
                    false,
                    mention.phrase().id()));
    return asserted(mention, decision);
  }

  /** What a decision means for a phrase that may speak more weakly, or not at all. */
  private static AssertedMention asserted(Mention mention, Decision decision) {
    Strength strength = mention.phrase().whenPresent();
    Assertion assertion =
        switch (strength) {
          case NOTHING -> Assertion.UNSTATED;
          case ABSENT -> Assertion.NEGATIVE;
          case UNCERTAIN -> weakened(decision.assertion());
          case POSITIVE, POSITIVE_IF_ALONE -> decision.assertion();
        };
    boolean present = assertion == Assertion.POSITIVE || assertion == Assertion.UNCERTAIN;
    boolean suggested = present && (decision.suggested() || strength != Strength.POSITIVE);
    return new AssertedMention(mention, assertion, suggested, decision.rule(), List.of());
  }

  private static Assertion weakened(Assertion said) {
    return said == Assertion.POSITIVE ? Assertion.UNCERTAIN : said;
  }
}
