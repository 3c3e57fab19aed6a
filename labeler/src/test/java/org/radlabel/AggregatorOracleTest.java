package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.reading.Ballot;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.Mention;

/** Votes as bits give the labels that a list of votes gives, in seeded random reports. */
class AggregatorOracleTest {
  private static final Lexicon LEXICON = Lexicons.builtIn();
  private static final int REPORTS = 4_000;
  private static final List<Assertion> ASSERTIONS = List.copyOf(EnumSet.allOf(Assertion.class));

  /** One assertion of a category. */
  private record Vote(Category category, Assertion assertion, boolean suggested) {}

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void labelsAreThoseOfAListOfVotes(Aggregation policy) {
    Random random = new Random(policy.name().length());
    Ballot ballot = new Ballot(LEXICON);
    for (String empty : List.of("strict", "also-empty")) {
      LabelOptions options = LabelOptions.DEFAULTS.with("no-finding", empty);
      Aggregator fast = new Aggregator(LEXICON.columns(), ballot, policy, options);
      for (int i = 0; i < REPORTS; i++) {
        List<List<AssertedMention>> sentences = sentences(random);
        int[] votes = ballot.empty();
        sentences.forEach(s -> Ballot.add(ballot.packed(s), votes));
        assertThat(fast.labels(votes)).isEqualTo(slow(votes(sentences), policy, empty));
      }
    }
  }

  private static List<List<AssertedMention>> sentences(Random random) {
    List<List<AssertedMention>> sentences = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      List<AssertedMention> sentence = new ArrayList<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        sentence.add(mention(random));
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  private static AssertedMention mention(Random random) {
    PhraseGroup phrase = LEXICON.phrases().get(random.nextInt(LEXICON.phrases().size()));
    Assertion assertion =
        random.nextInt(3) == 0
            ? ASSERTIONS.get(random.nextInt(ASSERTIONS.size()))
            : Assertion.NEGATIVE;
    Mention mention = new Mention(phrase, new Span(0, 1), 0, 1, false);
    return new AssertedMention(mention, assertion, random.nextInt(4) == 0, phrase.id(), List.of());
  }

  private static List<Vote> votes(List<List<AssertedMention>> sentences) {
    List<Vote> votes = new ArrayList<>();
    for (List<AssertedMention> sentence : sentences) {
      for (AssertedMention asserted : sentence) {
        PhraseGroup phrase = asserted.mention().phrase();
        votes.add(new Vote(phrase.category(), asserted.assertion(), asserted.suggested()));
        if (asserted.assertion() == Assertion.POSITIVE) {
          phrase
              .implies()
              .forEach(i -> votes.add(new Vote(i.category(), Assertion.of(i.strength()), true)));
        }
      }
    }
    return votes;
  }

  private static Map<Category, Label> slow(List<Vote> votes, Aggregation policy, String empty) {
    Map<Category, Label> labels = new LinkedHashMap<>();
    for (Category column : LEXICON.columns()) {
      boolean noFinding = column.equals(Category.NO_FINDING);
      labels.put(column, noFinding ? noFinding(votes, empty) : label(column, votes, policy));
    }
    return labels;
  }

  private static Label label(Category column, List<Vote> votes, Aggregation policy) {
    Set<Assertion> said = EnumSet.noneOf(Assertion.class);
    for (boolean suggested : new boolean[] {false, true}) {
      for (Vote vote : votes) {
        boolean counts = vote.category.equals(column) && vote.suggested == suggested;
        if (counts && vote.assertion != Assertion.UNSTATED) {
          said.add(vote.assertion);
        }
      }
      if (!said.isEmpty()) {
        break;
      }
    }
    boolean mixed = said.contains(Assertion.NEGATIVE) && said.contains(Assertion.UNCERTAIN);
    if (mixed && policy != Aggregation.PRIORITY) {
      return policy == Aggregation.CHEXPERT ? Label.UNCERTAIN : Label.NEGATIVE;
    }
    if (said.contains(Assertion.POSITIVE)) {
      return Label.POSITIVE;
    }
    if (said.contains(Assertion.UNCERTAIN)) {
      return Label.UNCERTAIN;
    }
    return said.contains(Assertion.NEGATIVE) ? Label.NEGATIVE : Label.NOT_MENTIONED;
  }

  private static Label noFinding(List<Vote> votes, String empty) {
    boolean abnormal =
        votes.stream()
            .filter(v -> !v.category.equals(Category.SUPPORT_DEVICES))
            .anyMatch(
                v -> EnumSet.of(Assertion.POSITIVE, Assertion.UNCERTAIN).contains(v.assertion));
    boolean normal =
        empty.equals("also-empty")
            || votes.stream()
                .anyMatch(
                    v ->
                        v.assertion == Assertion.NEGATIVE
                            || (v.category.equals(Category.SUPPORT_DEVICES)
                                && v.assertion != Assertion.UNSTATED));
    return normal && !abnormal ? Label.POSITIVE : Label.NOT_MENTIONED;
  }
}
