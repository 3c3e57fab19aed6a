package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.Span;

/**
 * Splits normalised, lower-case text as NLTK's Punkt with its English model does.
 *
 * <p>In lower-case text most of Punkt's evidence (a capital after the full stop) is never there.
 * What is left: a full stop ends a sentence unless it stands after an abbreviation, or after a
 * number or a single letter with a lower-case word after it. Closing brackets and quotes stay with
 * the sentence that they close.
 */
final class PunktSplitter {
  /** Abbreviations of Punkt's English model that reports use. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "messrs", "prof", "st", "jr", "sr", "vs", "ft", "col", "gen",
          "lt", "sgt", "rev", "hon", "inc", "corp", "ltd", "co", "bros", "jan", "feb", "aug", "sep",
          "sept", "oct", "nov", "dec", "ave", "e.g", "i.e", "a.m", "p.m", "u.s", "v");

  private static final Pattern WORD_END = Pattern.compile("[.?!](?=\\s|[?!)\";}\\]*:@'({\\[])");
  private static final Pattern NUMBER = Pattern.compile("-?[.,]?\\d[\\d,.-]*");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}]");

  /** What Punkt's tokens do not begin with. */
  private static final String NO_WORD_START = "(\"`{[:;&#*@)}]-,?!'";

  private static final String CLOSING = "\"')]}";

  private PunktSplitter() {}

  /** The sentences of a text, without the white space between them. */
  static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = WORD_END.matcher(text);
    int start = skipSpace(text, 0);
    while (end.find()) {
      if (end.start() >= start && isBreak(text, end.start())) {
        int stop = withClosing(text, end.end());
        sentences.add(new Span(start, stop));
        start = skipSpace(text, stop);
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** After the closing brackets and quotes that stand after white space after a sentence. */
  private static int withClosing(String text, int end) {
    int next = skipSpace(text, end);
    int i = next;
    while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean closes = i > next && (i == text.length() || text.charAt(i) == ' ');
    return closes ? i : end;
  }

  private static boolean isBreak(String text, int at) {
    int next = skipSpace(text, at + 1);
    if (next == text.length()) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return true;
    }
    String word = wordBefore(text, at);
    if (ABBREVIATIONS.contains(word) || ABBREVIATIONS.contains(afterHyphen(word))) {
      return false;
    }
    boolean weak = NUMBER.matcher(word).matches() || LETTER.matcher(word).matches();
    return !(weak && Character.isLowerCase(text.charAt(next)));
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) != ' ' && !startsNoWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean startsNoWord(char c) {
    return NO_WORD_START.indexOf(c) >= 0 && c != '-' && c != ',' && c != '&' && c != '#';
  }

  private static String afterHyphen(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
