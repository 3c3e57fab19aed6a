package org.radlabel.rules.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.resource.ResourceLines;

/**
 * Says again what a statement leaves out since the one before it said so: of "the heart is
 * enlarged, the mediastinum is not" that it is not enlarged, of "free of edema but not of effusion"
 * that it is not free. Stateless.
 */
final class Ellipsis {
  /** Characters in which both statements stand. */
  private static final int REACH = 200;

  private static final String VERB = "is|are|was|were|has|have";
  private static final String JOIN = "and|but|yet|while|whilst|whereas|though|although|however";

  private static final List<Pattern> ELLIPSES =
      ResourceLines.of(Ellipsis.class, "ellipsis.txt").stream().map(Ellipsis::pattern).toList();

  private Ellipsis() {}

  private static Pattern pattern(String line) {
    return Pattern.compile(
        "(?i)"
            + line.replace("<between>", "(?:(?:\\p{L}{1,12}ly|now|yet|since|also) ){0,2}")
                .replace("<rest>", "(?: (?!(?:<verb>|<join>) )[^\\s.;,]{1,30}){0,8}")
                .replace("<then>", "(?:[.;,]| (?=(?:<join>)\\b)) ?(?:(?:<join>),? )?")
                .replace("<noun>", "(?:(?!(?:<verb>|<join>) )[\\p{L}\\p{N}-]{1,30} ){1,5}")
                .replace("<verb>", VERB)
                .replace("<join>", JOIN)
                .replace(" ?", "\\s{0,9}")
                .replace(" ", "\\s{1,9}"));
  }

  /**
   * Whether a verb stands before a place, perhaps with "not", so that something may be left out.
   */
  static boolean isSuspect(String text, int end) {
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    return switch (last) {
      case 't' -> ends(text, end, " not");
      case 's' -> ends(text, end, " is") || ends(text, end, " has") || ends(text, end, " was");
      case 'e' -> ends(text, end, " are") || ends(text, end, " have") || ends(text, end, " were");
      default -> false;
    };
  }

  private static boolean ends(String text, int end, String word) {
    return text.startsWith(word, end - word.length());
  }

  /** Whether a text may hold a denial without what it denies: "but not of effusion". */
  static boolean isSuspect(String text) {
    return text.contains(" not of ") || ends(text, text.length(), " not");
  }

  static void mend(String text, Edits edits) {
    for (int i = 1; i <= text.length(); i++) {
      if (isOver(text, i) && isSuspect(text, i)) {
        complete(text, i, edits);
      }
    }
  }

  /** Whether a statement is over at a place, or only goes on with "of". */
  private static boolean isOver(String text, int i) {
    return i == text.length()
        ? ends(text, i, " not")
        : switch (text.charAt(i)) {
          case '.', ';' -> true;
          case ',' -> text.startsWith(" and ", i + 1) || text.startsWith(" but ", i + 1);
          case ' ' -> text.startsWith("of ", i + 1);
          default -> false;
        };
  }

  private static void complete(String text, int end, Edits edits) {
    for (Pattern ellipsis : ELLIPSES) {
      Matcher m = ellipsis.matcher(text).region(Math.max(edits.end(), end - REACH), end);
      if (m.find()) {
        int word = text.lastIndexOf(' ', end - 1) + 1;
        edits.replace(word, end, text.substring(word, end) + ' ' + m.group("said"));
        return;
      }
    }
  }
}
