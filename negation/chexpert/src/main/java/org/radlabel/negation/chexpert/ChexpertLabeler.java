package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.chexpert.PhraseSet.Mention;
import org.radlabel.negation.chexpert.Votes.Vote;
import org.radlabel.negation.dependency.DependencyGraph;
import org.radlabel.negation.dependency.Graphs;
import org.radlabel.negation.dependency.Patterns;
import org.radlabel.negation.dependency.SentenceMemo;
import org.radlabel.negation.dependency.ngrex.RegexLimitException;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;
import org.radlabel.rules.TextField;

/**
 * Labels as chexpert-labeler does. Its labels carry no evidence: mentions are found in a text that
 * was rewritten.
 *
 * <p>Immutable for callers, safe for any number of threads; remembers what it made of a sentence.
 */
final class ChexpertLabeler implements ReportLabeler {
  /** Some 150,000 sentences. */
  private static final long REMEMBERED_CHARACTERS = 10_000_000;

  private static final Pattern ALL_NEGATIVE = Pattern.compile("(?:findings|impression): no ");

  private final Sections sections;
  private final PhraseSet phrases;
  private final Verdicts verdicts;
  private final Graphs graphs;
  private final SentenceMemo<Reading> memo = new SentenceMemo<>(REMEMBERED_CHARACTERS, this::read);

  ChexpertLabeler(Sections sections, PhraseSet phrases, Patterns patterns, Graphs graphs) {
    this.sections = sections;
    this.phrases = phrases;
    this.verdicts = new Verdicts(patterns);
    this.graphs = graphs;
  }

  /** What was made of a sentence: its votes; or none, because it cannot be read. */
  private record Reading(List<Vote> votes, boolean unreadable) {
    static final Reading UNREADABLE = new Reading(List.of(), true);
  }

  @Override
  public List<Category> categories() {
    return Category.CHEXPERT_14;
  }

  @Override
  public ReportLabels label(Report report) {
    String given = report.fields().stream().map(TextField::text).collect(Collectors.joining(" "));
    List<Vote> votes = new ArrayList<>();
    int unreadable = 0;
    for (String section : sections.of(ReportText.normalise(given))) {
      for (Span sentence : PunktSplitter.split(section)) {
        Reading reading = memo.get(sentence.of(section));
        votes.addAll(reading.votes());
        unreadable += reading.unreadable() ? 1 : 0;
      }
    }
    return new ReportLabels(report, Votes.labels(votes, unreadable == 0), List.of(), unreadable);
  }

  private Reading read(String sentence) {
    try {
      List<Mention> mentions = phrases.find(sentence);
      if (mentions.isEmpty()) {
        return new Reading(List.of(), false);
      }
      if (ALL_NEGATIVE.matcher(sentence).lookingAt()) {
        return reading(sentence, mentions, mentions.stream().map(m -> Assertion.NEGATIVE).toList());
      }
      Optional<DependencyGraph> graph = graphs.graph(sentence);
      return graph
          .map(g -> reading(sentence, mentions, verdicts.of(g, mentions)))
          .orElse(Reading.UNREADABLE);
    } catch (RegexLimitException e) {
      return Reading.UNREADABLE;
    }
  }

  private static Reading reading(
      String sentence, List<Mention> mentions, List<Assertion> assertions) {
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      votes.add(new Vote(mention.category(), mention.span().of(sentence), assertions.get(i)));
    }
    return new Reading(List.copyOf(votes), false);
  }
}
