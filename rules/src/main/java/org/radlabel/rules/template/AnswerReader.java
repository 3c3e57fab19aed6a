package org.radlabel.rules.template;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;

/** Reads the answer that stands at a place of a text. For one pass over it. */
final class AnswerReader {
  private static final CharacterSet LINKS = new CharacterSet(":=|.*\"\u2013\u2014");

  /** The most characters between a label and its answer, which dots may fill. */
  private static final int LONGEST_LINK = 120;

  private final Answers answers;
  private final Labels labels;
  private final char[] text;
  private final int end;

  /** Where the number of an item stands, or its line ends, looked for from one place on. */
  private int sought;

  private int number = -1;

  AnswerReader(Answers answers, Labels labels, char[] text, int end) {
    this.answers = answers;
    this.labels = labels;
    this.text = text;
    this.end = end;
  }

  boolean isDigit(int i) {
    return i >= 0 && i < end && Characters.isDigit(text[i]);
  }

  /** Whether white space stands here, or the text ends. */
  boolean isBlank(int i) {
    return i < 0 || i >= end || Characters.isSpace(text[i]);
  }

  /** Whether an answer in words fills the line from a place on. */
  boolean fillsLine(int line) {
    Answers.Found found = Character.isLetter(text[line]) ? answers.words(text, line, end) : null;
    int next = found == null ? line : Labels.skipBlank(text, found.end(), end);
    next = next > line && next < end && text[next] == '.' ? next + 1 : next;
    return next > line && (next == end || text[Labels.skipBlank(text, next, end - 1)] == '\n');
  }

  /** The same within the line, over arrows, dots and bars. */
  int startInLine(int separator) {
    int i = separator + 1;
    while (i < end && i - separator < LONGEST_LINK && isBetween(i)) {
      i++;
    }
    return i;
  }

  private boolean isBetween(int i) {
    char c = text[i];
    boolean arrow = c == '>' || (c == '-' && (i + 1 < end && text[i + 1] == '>'));
    boolean dash = c == '-' && isBlank(i + 1) && !isBlankToEnd(i + 1);
    return c != '\n' && (Characters.isSpace(c) || LINKS.contains(c) || arrow || dash);
  }

  private boolean isBlankToEnd(int from) {
    int i = Labels.skipBlank(text, from, end);
    return i == end || text[i] == '\n' || text[i] == ',' || text[i] == ';' || text[i] == '|';
  }

  /** The one answer that stands here, whatever follows; or null. */
  Answers.@Nullable Found one(int start) {
    Answers.Found found = answers.sign(text, start, end);
    if (found == null) {
      found = loneSign(start);
    }
    if (found == null && !numbersItem(start)) {
      found = answers.words(text, start, end);
    }
    found = found == null ? bracketed(start) : found;
    return found == null ? null : qualified(found);
  }

  /** The answer itself, or what follows and leaves it open: "present?", "yes - probable". */
  private Answers.Found qualified(Answers.Found found) {
    int mark = Labels.skipBlank(text, found.end(), end);
    if (mark == end || "?-,(".indexOf(text[mark]) < 0) {
      return found;
    }
    boolean asks = text[mark] == '?';
    int from = asks ? mark : Labels.skipBlank(text, mark + 1, end);
    Answers.Found doubt = from < end ? answers.words(text, from, end) : null;
    if (doubt == null
        || doubt.answer().says() != Answer.Says.OPEN
        || (asks && mark > found.end())) {
      return found;
    }
    boolean closed = text[mark] == '(' && doubt.end() < end && text[doubt.end()] == ')';
    return closed ? Answers.Found.words(doubt.answer(), doubt.end() + 1) : doubt;
  }

  /** A size or a change, perhaps with a place, and nothing else: a yes to a question; or null. */
  Answers.@Nullable Found size(int start) {
    int i = start;
    int word = answers.sizeEnd(text, i, end);
    while (word > i) {
      int next = Labels.skipBlank(text, word, end);
      if (next == end || ".,;\n".indexOf(text[next]) >= 0 || labels.isLead(text, next, end)) {
        return answers.named(Answers.PLUS, word);
      }
      i = next;
      word = answers.placeEnd(text, i, end);
    }
    return null;
  }

  /** "+", "-" or "±" with nothing after it. */
  Answers.@Nullable Found loneSign(int start) {
    char c = text[start];
    if ("+-\u00b1".indexOf(c) < 0 || !isBlankToEnd(start + 1)) {
      return null;
    }
    Answers.Found sign = answers.sign(new char[] {'(', c, ')'}, 0, 3);
    return sign == null ? null : Answers.Found.sign(sign.answer(), start + 1);
  }

  /**
   * "+", "-" or "±" after a blank, with nothing after it: "edema +, effusion -". A minus at the end
   * of a line is a sign only where another stands before it in the line, as it may lead on to the
   * next one.
   */
  Answers.@Nullable Found trailingSign(int i) {
    boolean placed = i > 0 && isBlank(i - 1) && text[i - 1] != '\n';
    Answers.Found found = placed ? loneSign(i) : null;
    boolean certain = found != null && (text[i] != '-' || isListed(i + 1) || isBehindSign(i));
    return certain ? found : null;
  }

  private boolean isListed(int from) {
    int i = Labels.skipBlank(text, from, end);
    return i == end || text[i] != '\n';
  }

  /** Whether a lone sign and a comma or the like stand before a place in its line. */
  private boolean isBehindSign(int place) {
    for (int i = place - 2; i > 0 && text[i] != '\n'; i--) {
      boolean sign = text[i] == '+' || text[i] == '-';
      if (sign && Characters.isSpace(text[i - 1]) && isBlankToEnd(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "(no)": an answer in words in brackets, or null. */
  Answers.@Nullable Found bracketed(int start) {
    char close = text[start] == '(' ? ')' : ']';
    if (text[start] != '(' && text[start] != '[') {
      return null;
    }
    int inside = Labels.skipBlank(text, start + 1, end);
    boolean inWords = inside < end && Characters.isLetter(text[inside]);
    Answers.Found found = inWords ? answers.words(text, inside, end) : null;
    if (found == null) {
      return null;
    }
    int after = Labels.skipBlank(text, found.end(), end);
    return after < end && text[after] == close
        ? Answers.Found.words(found.answer(), after + 1)
        : null;
  }

  /** Whether nothing follows an answer that belongs to it. */
  boolean isComplete(Answers.Found found) {
    int next = Labels.skipBlank(text, found.end(), end);
    if (next >= end) {
      return true;
    }
    char c = text[next];
    if (c == '\n') {
      int line = Labels.skipSpace(text, next, end);
      return line == end
          || !Characters.isLower(text[line])
          || found.answer().says() != Answer.Says.NO
          || labels.isAhead(text, line, end);
    }
    if (c == '.') {
      return next + 1 >= end || !isDigit(next + 1);
    }
    if (Characters.isLetterOrDigit(c)) {
      boolean open =
          found.answer().says() != Answer.Says.NO && found.answer().says() != Answer.Says.YES;
      return next > found.end()
          && (isNumber(next)
              || labels.isAhead(text, next, end)
              || (open && labels.isLead(text, next, end)));
    }
    return (c != '/' && c != '-') || isBlank(next + 1);
  }

  /** Whether the number of a list item stands here and no answer: "1)", "1. edema 2. infection". */
  private boolean numbersItem(int start) {
    if (!isDigit(start) || !isNumber(start)) {
      return false;
    }
    int next = Labels.skipBlank(text, start + 2, end);
    return text[start + 1] == ')' || (next < end && isNumbered(next));
  }

  /** Whether the number of the next item follows in the line, and no label is ahead. */
  private boolean isNumbered(int from) {
    if (from < sought || from > number) {
      sought = from;
      number = numberFrom(from);
    }
    return isDigit(number) && !labels.isAhead(text, from, number);
  }

  /** Where the number of an item stands from a place on, or the line ends. */
  private int numberFrom(int from) {
    int i = from;
    while (i < end && text[i] != '\n' && !(isDigit(i) && isBlank(i - 1) && isNumber(i))) {
      i++;
    }
    return i;
  }

  /** Whether the number of a list item stands here: "2.", "3)". */
  private boolean isNumber(int start) {
    int i = start;
    while (i < end && i - start < 2 && isDigit(i)) {
      i++;
    }
    return i > start && i < end && (text[i] == '.' || text[i] == ')') && isBlank(i + 1);
  }

  /** "-ve for effusion" is no sign but a word; "(yes or no):" waits for its answer. */
  boolean goesOn(Answers.Found found) {
    int next = Labels.skipBlank(text, found.end(), end);
    if (next < end && text[next] == ':' && !found.sign()) {
      return true;
    }
    return (next + 3 < end && new String(text, next, 4).toLowerCase(Locale.ROOT).equals("for "))
        || (found.end() < end
            && Characters.isLetter(text[found.end()])
            && text[found.end() - 1] == 'e');
  }
}
