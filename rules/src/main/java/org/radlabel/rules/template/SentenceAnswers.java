package org.radlabel.rules.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;
import org.radlabel.rules.WordTable;

/**
 * Reads a short sentence that answers the question before it, "There is not.", and knows where a no
 * denies something else than what the question names: "Is the effusion larger? No." Stateless.
 */
final class SentenceAnswers {
  private static final Set<String> AFFIRMING = Answers.WORDS.words("affirming");
  private static final Set<String> DENYING = Answers.WORDS.words("denying");
  private static final WordTable TURNING = table("turning");
  private static final WordTable DENIALS = table("denials");
  private static final WordTable ARTICLE = Answers.table(List.of("the"));
  private static final int LONGEST = 40;

  private SentenceAnswers() {}

  private static WordTable table(String list) {
    return Answers.table(List.copyOf(Answers.WORDS.words(list)));
  }

  /** The answer to a question, given one that was found or, if there is none, in a sentence. */
  static Answers.@Nullable Found of(
      Answers.@Nullable Found found,
      Answers answers,
      char[] text,
      Span question,
      int start,
      int end) {
    Answers.Found said = found;
    if (said == null && !holds(text, question, DENIALS)) {
      said = at(answers, text, start, end);
      boolean other = said != null && denies(said) && isOfSomething(answers, text, question);
      said = other ? null : said;
    }
    return said != null && denies(said) && holds(text, question, TURNING) ? null : said;
  }

  private static boolean denies(Answers.Found found) {
    return found.answer().says() == Answer.Says.NO;
  }

  /** The answer whose whole sentence begins at a place; or null. */
  private static Answers.@Nullable Found at(Answers answers, char[] text, int start, int end) {
    int stop = start;
    while (stop < end && stop - start < LONGEST && !endsSentence(text[stop])) {
      stop++;
    }
    if (start == end || !Characters.isLetter(text[start]) || !isEnd(text, stop, end)) {
      return null;
    }
    String given = new String(text, start, stop - start).strip().toLowerCase(Locale.ROOT);
    String said = given.replace(",", "").replace(' ', '-');
    if (AFFIRMING.contains(said)) {
      return answers.named(Answers.PLUS, stop);
    }
    return DENYING.contains(said) ? answers.named(Answers.MINUS, stop) : null;
  }

  private static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == ';' || c == '?' || c == '\n';
  }

  /** Whether a sentence ends here that does not go on in the next line. */
  private static boolean isEnd(char[] text, int stop, int end) {
    if (stop == end) {
      return true;
    }
    return text[stop] == '\n'
        ? stop + 1 == end || text[stop + 1] == '\n'
        : text[stop] != '?' && endsSentence(text[stop]);
  }

  /** Whether it asks about something that is there, "a leak at the tube"; not "at the left". */
  private static boolean isOfSomething(Answers answers, char[] text, Span question) {
    int i = question.start();
    while (i < question.end()) {
      int word = wordEnd(text, i, question.end());
      int next = Labels.skipBlank(text, word, question.end());
      boolean article = word > i && ARTICLE.lookup(text, i, word) > 0;
      if (article
          && answers.placeEnd(text, next, question.end()) == next
          && answers.sideEnd(text, next, question.end()) == next) {
        return true;
      }
      i = Math.max(word, i + 1);
    }
    return false;
  }

  private static boolean holds(char[] text, Span question, WordTable words) {
    int i = question.start();
    while (i < question.end()) {
      int word = wordEnd(text, i, question.end());
      if (word > i && words.lookup(text, i, word) > 0) {
        return true;
      }
      i = Math.max(word, i + 1);
    }
    return false;
  }

  private static int wordEnd(char[] text, int start, int end) {
    int i = start;
    while (i < end && (Characters.isLetter(text[i]) || (i > start && text[i] == '\''))) {
      i++;
    }
    return i;
  }
}
