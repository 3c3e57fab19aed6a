package org.radlabel.rules.text;

import org.radlabel.rules.Characters;
import org.radlabel.rules.resource.WordLists;

/**
 * Puts plus and minus in brackets that are glued to the words they answer or head the items of a
 * list: "+cardiomegaly, -edema", "+ nodule, - effusion". Only in a line that has both; with dashes
 * alone it is a list. Stateless.
 */
final class GluedSigns {
  /** What a sign may stand before that is part of it: "+ve". */
  private static final String[] ENDINGS =
      WordLists.of(GluedSigns.class, "glued-signs.txt").words("ending").toArray(new String[0]);

  private GluedSigns() {}

  static void mend(String text, Edits edits) {
    int plus = text.indexOf('+');
    int line = 0;
    while (plus >= 0 && line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      if (has(text, line, end, '+') && has(text, line, end, '-')) {
        bracket(text, line, end, edits);
      }
      line = end + 1;
    }
  }

  private static boolean has(String text, int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == sign && (isGlued(text, i) || heads(text, from, i))) {
        return true;
      }
    }
    return false;
  }

  private static void bracket(String text, int from, int to, Edits edits) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c == '+' || c == '-') && (isGlued(text, i) || heads(text, from, i))) {
        edits.replace(i, i + 1, "(" + c + ") ");
      }
    }
  }

  /** Whether a sign and a blank stand before a word, at the head of a line or after a comma. */
  private static boolean heads(String text, int from, int i) {
    int before = i - 1;
    while (before >= from && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    boolean begins = before < from || ",;".indexOf(text.charAt(before)) >= 0;
    return begins
        && i + 1 < text.length()
        && text.charAt(i + 1) == ' '
        && Characters.isLetterAt(text, i + 2);
  }

  /**
   * Whether a sign stands after a blank or a comma and before a word, and that word is no part of
   * it.
   */
  private static boolean isGlued(String text, int i) {
    boolean free = i == 0 || text.charAt(i - 1) == ',' || Characters.isSpace(text.charAt(i - 1));
    return free
        && Characters.isLetterAt(text, i + 1)
        && Characters.isLetterAt(text, i + 2)
        && !isEnding(text, i + 1);
  }

  private static boolean isEnding(String text, int from) {
    for (String ending : ENDINGS) {
      if (text.regionMatches(true, from, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }
}
