package org.radlabel.negation.attributes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
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

/**
 * Reads sizes: a unit with the numbers before it, the largest of several ("2 x 3 cm"); distances.
 */
final class Size {
  /** No finding in a chest is larger: a number above it is something else. */
  private static final BigDecimal MAX_CM = new BigDecimal(40);

  /** What stands between two dimensions. */
  private static final Set<String> TIMES =
      WordLists.of(Size.class, "size-words.txt").words("times");

  /** Numbers in words, each at its place. */
  private static final List<String> CARDINALS =
      List.copyOf(WordLists.of(Size.class, "size-words.txt").words("cardinals"));

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

  /** The distance that is written with its unit: of two numbers ("4-5 cm") what lies between. */
  static String distance(Mark<AttributeRule> mark, Sentence sentence) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    int unit = mark.first();
    for (int i = mark.first(); i < mark.end(); i++) {
      String word = word(i, sentence);
      int cardinal = CARDINALS.indexOf(word);
      if (cardinal >= 0 || sentence.tokens().kind(i) == TokenKind.NUMBER) {
        sum = sum.add(cardinal >= 0 ? BigDecimal.valueOf(cardinal) : number(word));
        count++;
        unit = i + 1;
      }
    }
    int shift = unit < mark.end() && word(unit, sentence).startsWith("m") ? 1 : 0;
    BigDecimal mean = sum.divide(BigDecimal.valueOf(Math.max(count, 1)), 2, RoundingMode.HALF_UP);
    return written(mean.movePointLeft(shift));
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
    return written(centimetres(size, sentence));
  }

  private static String written(BigDecimal cm) {
    BigDecimal plain = cm.stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
  }
}
