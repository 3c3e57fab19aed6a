package org.radlabel.negation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.PhraseAutomaton;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;

/**
 * Finds the words of attributes in a sentence.
 *
 * <p>A match inside a longer one is hidden by it. A unit counts with the number before it, of
 * several ("2 x 3 cm") with the largest. Immutable, safe for any number of threads.
 */
final class AttributeMarks {
  private static final Comparator<AttributeMark> BY_PLACE =
      Comparator.comparingInt(AttributeMark::first)
          .thenComparingInt(AttributeMark::end)
          .thenComparing(m -> m.rule().id());

  /** No finding in a chest is larger: a number above it is something else. */
  private static final BigDecimal MAX_CM = new BigDecimal(40);

  private final PhraseAutomaton<AttributeRule> automaton;

  AttributeMarks(CompiledLexicon lexicon) {
    PhraseAutomaton.Builder<AttributeRule> builder =
        new PhraseAutomaton.Builder<>(lexicon.vocabulary());
    for (AttributeRule rule : lexicon.lexicon().attributes()) {
      rule.phrases().forEach(p -> builder.add(p, rule));
    }
    automaton = builder.build();
  }

  /** Whether there is any in a sentence. */
  boolean isIn(Sentence sentence) {
    return !all(sentence).isEmpty();
  }

  /** All marks of a sentence that stand, by place. */
  List<AttributeMark> find(Sentence sentence, SentenceView view) {
    List<AttributeMark> all = all(sentence);
    List<AttributeMark> standing = new ArrayList<>();
    for (AttributeMark mark : all) {
      if (!mark.value().equals(Attribute.NONE) && all.stream().noneMatch(mark::isInside)) {
        add(mark, sentence, view, standing);
      }
    }
    standing.sort(BY_PLACE);
    return standing.stream().distinct().toList();
  }

  private List<AttributeMark> all(Sentence sentence) {
    List<AttributeMark> all = new ArrayList<>();
    automaton.search(
        sentence.tokens(),
        (first, end, rule) -> all.add(new AttributeMark(rule, rule.value(), first, end)));
    return all;
  }

  private static void add(
      AttributeMark mark, Sentence sentence, SentenceView view, List<AttributeMark> to) {
    boolean ofDistance = view.is(WordClass.DISTANCE, mark.end());
    AttributeMark measured =
        mark.attribute() != Attribute.SIZE ? mark : ofDistance ? null : size(mark, sentence);
    if (measured != null && !isFormer(measured, view)) {
      to.add(measured);
    }
  }

  /** Whether a degree or a size is that of an earlier study ("from severe", "previously 5 mm"). */
  private static boolean isFormer(AttributeMark mark, SentenceView view) {
    boolean degree = mark.attribute() == Attribute.SEVERITY || mark.attribute() == Attribute.SIZE;
    return degree && view.is(WordClass.FORMERLY, mark.first() - 1);
  }

  /** The unit with its numbers; null if it is no size. */
  private static AttributeMark size(AttributeMark unit, Sentence sentence) {
    Tokens tokens = sentence.tokens();
    BigDecimal largest = BigDecimal.ZERO;
    int first = unit.first();
    for (int i = first - 1; i >= 0 && isOfSize(sentence, i, unit); i--) {
      if (tokens.kind(i) == TokenKind.NUMBER) {
        largest = largest.max(centimetres(sentence, i, unit));
        first = i;
      }
    }
    boolean plausible = largest.signum() > 0 && largest.compareTo(MAX_CM) <= 0;
    return plausible ? new AttributeMark(unit.rule(), written(largest), first, unit.end()) : null;
  }

  /** Whether a token belongs to the dimensions before a unit. */
  private static boolean isOfSize(Sentence sentence, int i, AttributeMark unit) {
    Tokens tokens = sentence.tokens();
    if (tokens.kind(i) == TokenKind.NUMBER) {
      return true;
    }
    String word =
        sentence.text().substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
    boolean joins = word.equals("x") || word.equals("by") || word.equals("\u00d7");
    return i > 0
        && i < unit.first() - 1
        && (joins || sameUnit(tokens, i, unit))
        && (tokens.kind(i - 1) == TokenKind.NUMBER || sameUnit(tokens, i - 1, unit));
  }

  private static boolean sameUnit(Tokens tokens, int i, AttributeMark unit) {
    return tokens.word(i) == tokens.word(unit.first());
  }

  private static BigDecimal centimetres(Sentence sentence, int i, AttributeMark unit) {
    Tokens tokens = sentence.tokens();
    String digits = sentence.text().substring(tokens.start(i), tokens.end(i)).replace(',', '.');
    try {
      return new BigDecimal(digits).movePointLeft(unit.value().equals("mm") ? 1 : 0);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  /** At least one decimal, and no zeros behind it. */
  private static String written(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
  }
}
