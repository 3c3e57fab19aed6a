package org.radlabel.rules.text;

import org.radlabel.rules.Characters;

/**
 * Makes semicolons of the slashes between the labels of a template in one line: "Lungs: clear /
 * Pleura: no effusion / Heart: large". One slash alone may join two names of a label. Stateless.
 */
final class Slashes {
  private static final int LONGEST_LABEL = 40;

  private Slashes() {}

  /** Whether a slash between blanks stands before a label with its colon. */
  static boolean isSuspect(String text, int slash) {
    boolean apart =
        slash > 0
            && slash + 2 < text.length()
            && text.charAt(slash - 1) == ' '
            && text.charAt(slash + 1) == ' '
            && Character.isUpperCase(text.charAt(slash + 2));
    return apart && isLabel(text, slash + 2);
  }

  private static boolean isLabel(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_LABEL);
    int i = from;
    while (i < end && (Characters.isLetterAt(text, i) || " ,-&()".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i < end && text.charAt(i) == ':';
  }

  static void mend(String text, Edits edits) {
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        before = -1;
      } else if (text.charAt(i) == '/' && isSuspect(text, i)) {
        boolean second = before >= 0 && before != Integer.MAX_VALUE;
        if (second) {
          edits.replace(before, before + 1, ";");
        }
        if (before >= 0) {
          edits.replace(i, i + 1, ";");
        }
        before = before < 0 ? i : Integer.MAX_VALUE;
      }
    }
  }
}
