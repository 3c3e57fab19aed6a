package org.radlabel.negation.attributes;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Sentence;
import org.radlabel.rules.resource.WordLists;

/** Reads sizes: a unit with the numbers before it, the largest of several ("2 x 3 cm"). */
final class Size {
  /** No finding in a chest is larger: a number above it is something else. */
  private static final BigDecimal MAX_CM = new BigDecimal(40);

  /** What stands between two dimensions. */
  private static final Set<String> TIMES =
      WordLists.of(Size.class, "size-words.txt").words("times");

  private Size() {}

  /** A unit's mark with its numbers; empty if it is no size. */
  static Optional<Mark<AttributeRule>> of(
      Mark<AttributeRule> unit, Sentence sentence, SentenceView view) {
    int before = view.skipBack(unit.first() - 1, i -> isOfSize(i, unit, sentence, view));
    int first = view.skip(before + 1, i -> i < unit.first() && !view.is(TokenKind.NUMBER, i));
    Mark<AttributeRule> size = new Mark<>(unit.rule(), first, unit.end());
    BigDecimal cm = centimetres(size, sentence);
    return cm.signum() > 0 && cm.compareTo(MAX_CM) <= 0 ? Optional.of(size) : Optional.empty();
  }

  /** Whether a token belongs to the dimensions before a unit: a number, or between two. */
  private static boolean isOfSize(
      int i, Mark<AttributeRule> unit, Sentence sentence, SentenceView view) {
    boolean between =
        i < unit.first() - 1
            && (TIMES.contains(word(i, sentence)) || isUnit(i, unit, sentence))
            && (view.is(TokenKind.NUMBER, i - 1) || isUnit(i - 1, unit, sentence));
    return between || view.is(TokenKind.NUMBER, i);
  }

  private static boolean isUnit(int i, Mark<AttributeRule> unit, Sentence sentence) {
    return i >= 0 && sentence.tokens().word(i) == sentence.tokens().word(unit.first());
  }

  private static String word(int i, Sentence sentence) {
    return sentence
        .text()
        .substring(sentence.tokens().start(i), sentence.tokens().end(i))
        .toLowerCase(Locale.ROOT);
  }

  /** The largest of a size's numbers. */
  static BigDecimal centimetres(Mark<AttributeRule> size, Sentence sentence) {
    int shift = size.rule().value().equals("mm") ? 1 : 0;
    return IntStream.range(size.first(), size.end())
        .filter(i -> sentence.tokens().kind(i) == TokenKind.NUMBER)
        .mapToObj(i -> number(word(i, sentence)).movePointLeft(shift))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal number(String digits) {
    try {
      return new BigDecimal(digits.replace(',', '.'));
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  /** As evidence writes it: at least one decimal, and no zeros after it. */
  static String written(Mark<AttributeRule> size, Sentence sentence) {
    BigDecimal plain = centimetres(size, sentence).stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
  }
}
