package org.radlabel.rules.mention;

import java.util.List;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;

/** Which numbers of a text the items of phrases stand for. Immutable. */
final class Numbers {
  /** What sums of tenths and hundredths may be off. */
  private static final double ERROR = 1e-9;

  private final int first;
  private final double[] least;
  private final double[] most;

  Numbers(Vocabulary vocabulary) {
    List<String> items = vocabulary.numbers();
    first = vocabulary.size() - items.size();
    least = new double[items.size()];
    most = new double[items.size()];
    for (int i = 0; i < items.size(); i++) {
      double[] bounds = PhraseSyntax.bounds(items.get(i));
      least[i] = bounds[0];
      most[i] = bounds[1];
    }
  }

  /** Whether a symbol stands for numbers. */
  boolean isOne(int symbol) {
    return symbol >= first;
  }

  /** Whether a symbol, one of numbers, stands for a number; none does for -1. */
  boolean holds(int symbol, double number) {
    return number >= least[symbol - first] - ERROR && number <= most[symbol - first] + ERROR;
  }

  /** The number that a token of digits is, a comma being a period; -1 if it is none (1.2.3). */
  static double at(Tokens tokens, int token) {
    char[] text = tokens.characters();
    double number = 0;
    double place = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (text[i] >= '0' && text[i] <= '9') {
        number = place == 0 ? number * 10 + text[i] - '0' : number + (text[i] - '0') * place;
        place /= 10;
      } else if (place == 0) {
        place = 0.1;
      } else {
        return -1;
      }
    }
    return number;
  }
}
