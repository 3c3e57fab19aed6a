package org.radlabel.rules.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * Labels and answers with nothing between them: "Edema no Effusion yes".
 *
 * <p>They must fill a line, a sentence or an item of a list, begin with a label and end with an
 * answer. One label alone needs an answer that the lexicon calls {@code bare}. Immutable, safe for
 * any number of threads.
 */
final class BareItems {
  private static final int MAX_LABEL_WORDS = 4;

  /** The longest word that is an answer. */
  private static final int LONGEST_LAST = 12;

  private static final Set<String> JOINS = Answers.WORDS.words("joins");

  private final Answers answers;
  private final Labels labels;

  BareItems(Answers answers, Labels labels) {
    this.answers = answers;
    this.labels = labels;
  }

  /** The items that fill a stretch of text; none if they do not. */
  List<TemplateItem> items(AnswerRows rows, char[] text, int start, int end) {
    if (!endsWithAnswer(text, start, end)) {
      return List.of();
    }
    List<TemplateItem> items = new ArrayList<>();
    int label = behindMark(text, start, end);
    int i = label;
    int words = 0;
    boolean several = false;
    while (i < end) {
      Answers.Found found = Characters.isLetter(text[i]) ? rows.all(i) : null;
      if (found == null) {
        int next = wordEnd(text, i, end);
        if (!isWord(text, i, next)) {
          return List.of();
        }
        i = next;
        words++;
      } else {
        int first = lastCapital(text, label, i);
        Span named = words == 0 ? null : labels.before(text, first, i, false);
        if (named == null
            || isJoined(text, named)
            || endsJoined(text, named)
            || (words > MAX_LABEL_WORDS && first == label)
            || named.start() != first) {
          return List.of();
        }
        Span answered = new Span(i, found.end());
        items.add(new TemplateItem(new Span(first, found.end()), named, answered, found.answer()));
        several |= found.several();
        label = behindMark(text, found.end(), end);
        i = label;
        words = 0;
      }
      i = Labels.skipBlank(text, i, end);
    }
    return words == 0 && (several || areAnswered(items)) ? items : List.of();
  }

  /** Where something begins behind blanks and the mark of an item of a list. */
  private static int behindMark(char[] text, int start, int end) {
    return Labels.behindMark(text, Labels.skipBlank(text, start, end), end);
  }

  /**
   * Where the label begins of which the answer stands at a place: before it, another label with an
   * answer of its own may stand, in words that begin small: "Effusion small left Edema none".
   */
  private static int lastCapital(char[] text, int start, int answer) {
    int first = start;
    boolean small = false;
    for (int i = start; i < answer && Characters.isUpper(text[start]); i++) {
      if (i == start || Characters.isSpace(text[i - 1])) {
        first = small && Characters.isUpper(text[i]) ? i : first;
        small = Characters.isLower(text[i]);
      }
    }
    return first;
  }

  /** Whether all answers are of one sort, which one alone has to be bare. */
  private static boolean areAnswered(List<TemplateItem> items) {
    long bare = items.stream().filter(item -> item.answer().bare()).count();
    return bare == items.size() || (bare == 0 && items.size() > 1);
  }

  /** Whether a label begins with a word that joins it with what stands before: no label then. */
  private static boolean isJoined(char[] text, Span label) {
    String first =
        new String(text, label.start(), wordEnd(text, label.start(), label.end()) - label.start());
    return JOINS.contains(first.toLowerCase(Locale.ROOT));
  }

  /** Whether a label ends with such a word: "effusion and no" goes on. */
  private static boolean endsJoined(char[] text, Span label) {
    int first = label.end();
    while (first > label.start() && !Characters.isSpace(text[first - 1])) {
      first--;
    }
    return JOINS.contains(new String(text, first, label.end() - first).toLowerCase(Locale.ROOT));
  }

  private static boolean isWord(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isLetterOrDigit(text[i]) && "-/'\u2019".indexOf(text[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int wordEnd(char[] text, int start, int end) {
    int i = start;
    while (i < end && !Characters.isSpace(text[i])) {
      i++;
    }
    return i;
  }

  /** Whether the last word is an answer: most stretches of text are passed over here. */
  boolean endsWithAnswer(char[] text, int start, int end) {
    int last = end;
    while (last > start && Characters.isSpace(text[last - 1])) {
      last--;
    }
    if (last == start || !answers.mayEnd(text, last)) {
      return false;
    }
    int first = last;
    while (first > start && !Characters.isSpace(text[first - 1])) {
      first--;
    }
    if (first == start || last - first > LONGEST_LAST || !answers.mayBegin(text[first])) {
      return false;
    }
    Answer answer = answers.at(text, first, last);
    return answer != null
        ? answer.bare() || answer.says() != Answer.Says.NOTHING
        : answers.isSize(text, first, last);
  }
}
