package org.radlabel.rules.text;

import java.text.Normalizer;

/**
 * Reads letters and marks that look right and are others, character by character; marks that
 * combine go with their letter. Stateless.
 */
final class Letters {
  /** A letter with more marks is taken apart, so that the time stays linear. */
  private static final int MOST_MARKS = 16;

  private Letters() {}

  static void mend(String text, Edits edits) {
    int i = 0;
    while (i < text.length()) {
      if (isPlainAt(text, i)) {
        i++;
        continue;
      }
      int end = unit(text, i);
      String meant = meant(text, i, end);
      if (!text.regionMatches(i, meant, 0, Math.max(meant.length(), end - i))) {
        edits.replace(i, end, meant);
      }
      i = end;
    }
  }

  /** Whether a character of ASCII stands here that nothing after it changes. */
  private static boolean isPlainAt(String text, int i) {
    char c = text.charAt(i);
    boolean plain = c >= ' ' ? c < '\u007f' && c != '`' && c != '\'' : c == '\n' || c == '\t';
    return plain && (i + 1 == text.length() || text.charAt(i + 1) < '\u0300');
  }

  /** Where the character that begins here ends, with the marks that combine with it. */
  private static int unit(String text, int at) {
    int end = at + Mojibake.length(text, at);
    end = end > at ? end : at + Character.charCount(text.codePointAt(at));
    int marks = 0;
    while (end < text.length() && marks < MOST_MARKS && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
      marks++;
    }
    return end;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String meant(String text, int at, int end) {
    int mistaken = Mojibake.length(text, at);
    int given = mistaken > 0 ? Mojibake.character(text, at) : text.codePointAt(at);
    int c = Mojibake.ofWindows(given);
    int last = at + (mistaken > 0 ? mistaken : Character.charCount(given));
    String latin = Lookalikes.meant(c, text, at);
    String special = latin == null ? Marks.meant(c, text, at, last) : latin;
    if (special != null) {
      return special;
    }
    String marks = withoutSelectors(text.substring(last, end));
    String all = Character.toString(c) + marks;
    return isComposed(c) || !marks.isEmpty()
        ? Normalizer.normalize(all, Normalizer.Form.NFKC)
        : all;
  }

  /** Variation selectors choose between two pictures of one character. */
  private static String withoutSelectors(String marks) {
    return marks.isEmpty() ? marks : marks.replaceAll("[\ufe00-\ufe0f]", "");
  }

  /** Whether Unicode's NFKC is asked: about letters, digits, spaces and full-width forms. */
  private static boolean isComposed(int c) {
    if (c < 0x80 || c == '\u00aa' || c == '\u00ba') {
      return false;
    }
    return Character.isLetter(c)
        || Character.isDigit(c)
        || Character.isSpaceChar(c)
        || (c >= 0xFE50 && c <= 0xFF64);
  }
}
