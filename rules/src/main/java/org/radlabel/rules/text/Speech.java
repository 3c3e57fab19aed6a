package org.radlabel.rules.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.Characters;
import org.radlabel.rules.resource.ResourceLines;

/**
 * Reads speech as it is meant: says again what a statement leaves out since the one before it said
 * so ("the heart is enlarged, the mediastinum is not", "free of edema but not of effusion"), and
 * leaves out what is taken back ("small effusion. Scratch that."). Stateless.
 */
final class Speech {
  /** Characters within which what is said and what is left out or taken back stand. */
  private static final int REACH = 240;

  /** Parts of the patterns: a name, as in a pattern, and what it stands for. */
  private static final String PART = " = ";

  private static final Needle NOT_OF = new Needle(" not of ");
  private static final String SAID = "(?<said>";
  private static final List<String> LINES = ResourceLines.of(Speech.class, "speech.txt");
  private static final List<Pattern> LEFT_OUT = patterns(line -> line.contains(SAID));
  private static final List<Pattern> TAKEN_BACK = patterns(line -> !line.contains(SAID));

  private Speech() {}

  private static List<Pattern> patterns(Predicate<String> which) {
    return LINES.stream()
        .filter(line -> !line.contains(PART))
        .filter(which)
        .map(Speech::pattern)
        .toList();
  }

  private static Pattern pattern(String line) {
    String pattern = line;
    for (String part : LINES) {
      int at = part.indexOf(PART);
      pattern =
          at < 0
              ? pattern
              : pattern.replace(part.substring(0, at), part.substring(at + PART.length()));
    }
    return Pattern.compile("(?i)" + pattern.replace(" ?", "\\s{0,9}").replace(" ", "\\s{1,9}"));
  }

  /**
   * Whether something may be left out or taken back before a place where a mark stands or the text
   * ends: behind a verb, perhaps with "not", or behind words that take back.
   */
  static boolean isSuspect(String text, int end) {
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    return switch (last) {
      case 't' -> ends(text, end, " not") || ends(text, end, " that");
      case 's' -> ends(text, end, " is") || ends(text, end, " has") || ends(text, end, " was");
      case 'e' -> ends(text, end, " are") || ends(text, end, " have") || ends(text, end, " were");
      case 'n' -> takes(text, end);
      default -> false;
    };
  }

  private static boolean ends(String text, int end, String word) {
    return text.startsWith(word, end - word.length());
  }

  /** Whether something may be left out or taken back about a mark. */
  static boolean isSuspectAt(String text, char[] characters, int mark) {
    return (mayEnd(characters, mark) && isSuspect(text, mark))
        || (characters[mark] == ',' && text.startsWith(", I mean ", mark));
  }

  /** A quick no for most places, by the last two letters before them. */
  private static boolean mayEnd(char[] text, int end) {
    if (end < 2) {
      return false;
    }
    char before = text[end - 2];
    return switch (text[end - 1]) {
      case 't', 'n' -> before == 'o' || before == 'a';
      case 's' -> before == 'i' || before == 'a';
      case 'e' -> before == 'r' || before == 'v';
      default -> false;
    };
  }

  /** Whether something may be left out or taken back where no mark stands. */
  static boolean isSuspect(String text, char[] characters) {
    return NOT_OF.isIn(characters)
        || ends(text, text.length(), " not")
        || ends(text, text.length(), " that");
  }

  static void mend(String text, Edits edits) {
    for (int i = 1; i <= text.length(); i++) {
      if (isOver(text, i) && isSuspect(text, i)) {
        mend(text, i, edits);
      }
    }
  }

  /** Whether a statement may be over at a place, or only goes on with "of" or what was meant. */
  private static boolean isOver(String text, int i) {
    if (i == text.length()) {
      return ends(text, i, "t");
    }
    return switch (text.charAt(i)) {
      case '.', ';', ':' -> true;
      case ',' ->
          text.startsWith(" and ", i + 1) || text.startsWith(" but ", i + 1) || takes(text, i);
      case ' ' -> text.startsWith("of ", i + 1) || ends(text, i, ", I mean");
      default -> false;
    };
  }

  private static boolean takes(String text, int end) {
    return ends(text, end, " that") || ends(text, end, "orrection") || ends(text, end, " mean");
  }

  private static void mend(String text, int end, Edits edits) {
    for (Pattern pattern : takes(text, end) ? TAKEN_BACK : LEFT_OUT) {
      int from = Math.max(edits.end(), end - REACH);
      Matcher m = pattern.matcher(text).region(from, end).useTransparentBounds(true);
      if (m.find()) {
        mend(text, m, edits);
        return;
      }
    }
  }

  private static void mend(String text, Matcher m, Edits edits) {
    int end = m.end();
    if (takes(text, end)) {
      boolean marked = end < text.length() && !Characters.isSpace(text.charAt(end));
      edits.replace(m.start("taken"), marked ? end + 1 : end, "");
    } else {
      int word = text.lastIndexOf(' ', end - 1) + 1;
      edits.replace(word, end, text.substring(word, end) + ' ' + m.group("said"));
    }
  }
}
