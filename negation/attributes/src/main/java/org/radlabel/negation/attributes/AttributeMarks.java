package org.radlabel.negation.attributes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.Automata;
import org.radlabel.rules.mention.PhraseAutomaton;
import org.radlabel.rules.mention.Sentence;

/**
 * Finds the words of attributes in a sentence.
 *
 * <p>A match inside a longer one is hidden by it. A unit counts with the numbers before it ({@link
 * Size}). Immutable, safe for any number of threads.
 */
final class AttributeMarks {
  private static final Comparator<Mark<AttributeRule>> BY_PLACE =
      Comparator.<Mark<AttributeRule>>comparingInt(Mark::first)
          .thenComparingInt(Mark::end)
          .thenComparing(m -> m.rule().id());

  /** What has a value that a report may repeat of the study before. */
  private static final Set<Attribute> FORMER =
      Set.of(Attribute.SEVERITY, Attribute.SIZE, Attribute.TIP, Attribute.DISTANCE);

  private final PhraseAutomaton<AttributeRule> automaton;

  AttributeMarks(CompiledLexicon lexicon) {
    automaton = Automata.attributes(lexicon).build();
  }

  /** Whether there is any in a sentence. */
  boolean isIn(Sentence sentence) {
    return !all(sentence).isEmpty();
  }

  private List<Mark<AttributeRule>> all(Sentence sentence) {
    List<Mark<AttributeRule>> all = new ArrayList<>();
    automaton.search(
        sentence.tokens(), (first, end, rule) -> all.add(new Mark<>(rule, first, end)));
    return all;
  }

  /** All marks of a sentence that stand, by place. */
  List<Mark<AttributeRule>> find(Sentence sentence, SentenceView view) {
    List<Mark<AttributeRule>> all = all(sentence);
    return all.stream()
        .filter(m -> !m.rule().value().equals(Attribute.NONE))
        .filter(m -> all.stream().noneMatch(o -> m.isInside(o.first(), o.end())))
        .flatMap(m -> measured(m, sentence, view).stream())
        .filter(m -> !isFormer(m, view))
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }

  /** A unit with its numbers, if it is no distance; any other mark as it is. */
  private static Optional<Mark<AttributeRule>> measured(
      Mark<AttributeRule> mark, Sentence sentence, SentenceView view) {
    if (mark.rule().attribute() != Attribute.SIZE) {
      return Optional.of(mark);
    }
    boolean distance = view.is(WordClass.DISTANCE, mark.end());
    return distance ? Optional.empty() : Size.of(mark, sentence, view);
  }

  /**
   * Whether a degree, a size or a place of a tip is that of an earlier study ("from severe",
   * "previously 5 mm").
   */
  private static boolean isFormer(Mark<AttributeRule> mark, SentenceView view) {
    Attribute attribute = mark.rule().attribute();
    return FORMER.contains(attribute) && view.is(WordClass.FORMERLY, mark.first() - 1);
  }
}
