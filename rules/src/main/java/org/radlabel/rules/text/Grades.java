package org.radlabel.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.Characters;

/**
 * Puts a colon before the grades in a row of labels: "edema 2+, effusion 0" is "edema: 2+,
 * effusion: 0". A number behind one label alone is left as it is. Stateless.
 */
final class Grades {
  private static final Pattern PARTS = Pattern.compile("[^,;:\\n.]+");

  private static final Pattern GRADED =
      Pattern.compile(
          "\\s*[A-Za-z][A-Za-z/-]+(?:\\s[A-Za-z][A-Za-z/-]+){0,4}?"
              + "((?:\\s(?:R|L|Rt|Lt|right|left))?\\s[0-4]\\+?"
              + "(?:\\s(?:(?:R|L|Rt|Lt|right|left)\\s)?[0-4]\\+?)*+)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLUS = Pattern.compile("\\s*[A-Za-z][A-Za-z/ -]+\\s\\+{1,3}\\s*");

  private Grades() {}

  /** Whether a digit may be the grade of a label in a row. */
  static boolean isSuspect(String text, int i, char next) {
    boolean zero = text.charAt(i) == '0' && (next == ',' || next == ';');
    return (zero || next == '+') && i > 0 && Characters.isSpace(text.charAt(i - 1));
  }

  static void mend(String text, Edits edits) {
    Matcher parts = PARTS.matcher(text);
    int held = -1;
    int last = -1;
    while (parts.find()) {
      Matcher graded = GRADED.matcher(text).region(parts.start(), parts.end());
      boolean matches = graded.matches();
      boolean joins =
          last >= 0 && parts.start() == last + 1 && ",;".indexOf(text.charAt(last)) >= 0;
      boolean plus = !matches && PLUS.matcher(text).region(parts.start(), parts.end()).matches();
      if (matches && joins) {
        if (held >= 0) {
          edits.replace(held, held, ":");
        }
        edits.replace(graded.start(1), graded.start(1), ":");
        held = -1;
      } else {
        held = matches ? graded.start(1) : -1;
      }
      last = matches || plus ? parts.end() : -1;
      last = last >= 0 && last < text.length() ? last : -1;
    }
  }
}
