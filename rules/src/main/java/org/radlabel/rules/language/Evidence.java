package org.radlabel.rules.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/** What the words of one report tell of its language. For one thread and one use. */
final class Evidence {
  /** Points that leave no doubt of English, where no other language has half as many. */
  private static final int PLAIN = 10;

  /** Scripts whose signs stand for as much as a few letters. */
  private static final Set<UnicodeScript> IDEOGRAPHIC =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private static final int LETTERS_OF_A_SIGN = 3;
  private static final int LONGEST_WORD = 20;
  private static final int ENGLISH = 0;

  private final LanguageWords words;
  private final int[] points;

  /** Whether a language has a word that is hardly another's. */
  private final boolean[] certain;

  private int latin;
  private int others;
  private UnicodeScript script = UnicodeScript.COMMON;
  private boolean plain;

  Evidence(LanguageWords words) {
    this.words = words;
    points = new int[words.languages().size()];
    certain = new boolean[points.length];
  }

  /** Reads a stretch of a text, until it is plain that it is English. */
  void read(char[] text, int from, int to) {
    int i = from;
    while (i < to && !plain) {
      int end = i;
      while (end < to && Characters.isPlainLetter(text[end])) {
        end++;
      }
      if (end < to && Characters.isLetter(text[end])) {
        end = lettersEnd(text, end, to);
        word(text, i, end);
      } else if (end > i) {
        latin += end - i;
        count(words.points(text, i, Math.min(end, i + LONGEST_WORD)));
      }
      i = end + 1;
    }
  }

  private static int lettersEnd(char[] text, int from, int to) {
    int end = from;
    while (end < to && Characters.isLetter(text[end])) {
      end++;
    }
    return end;
  }

  /** A word that has other letters than the 26. */
  private void word(char[] text, int from, int to) {
    UnicodeScript of =
        Characters.isAscii(text[from]) ? UnicodeScript.LATIN : UnicodeScript.of(text[from]);
    if (of == UnicodeScript.LATIN) {
      latin += to - from;
      count(points(text, from, Math.min(to, from + LONGEST_WORD)));
    } else {
      others += (to - from) * (IDEOGRAPHIC.contains(of) ? LETTERS_OF_A_SIGN : 1);
      script = of;
    }
  }

  private int @Nullable [] points(char[] text, int from, int to) {
    return isAscii(text, from, to)
        ? words.points(text, from, to)
        : words.points(folded(new String(text, from, to - from).toLowerCase(Locale.ROOT)));
  }

  private void count(int @Nullable [] found) {
    if (found == null) {
      return;
    }
    for (int i = 0; i < found.length; i += 2) {
      points[found[i]] += found[i + 1];
      certain[found[i]] |= found[i + 1] == LanguageWords.STRONG;
    }
    plain = points[ENGLISH] >= PLAIN && points[best()] * 2 < points[ENGLISH];
  }

  private static boolean isAscii(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isAscii(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** Without accents, as the words are listed. */
  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u00f8', 'o')
        .replace('\u0142', 'l')
        .replace('\u0111', 'd')
        .replace('\u0131', 'i')
        .replace("\u00df", "ss");
  }

  /** Whether nothing can make another language of it any more. */
  boolean isPlain() {
    return plain;
  }

  /** The other language with most points, the first of equals. */
  private int best() {
    int best = ENGLISH + 1;
    for (int i = best; i < points.length; i++) {
      best = points[i] > points[best] ? i : best;
    }
    return best;
  }

  /** The other language or script, if it is one. */
  Optional<String> foreign() {
    if (others > latin) {
      return Optional.of(name(script) + " script");
    }
    if (plain) {
      return Optional.empty();
    }
    int best = best();
    return certain[best] && points[best] > points[ENGLISH]
        ? Optional.of(words.languages().get(best))
        : Optional.empty();
  }

  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
