package org.radlabel.rules.dictation;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.Sentence;

/**
 * Cuts text without punctuation into statements: "no effusion heart is enlarged there is edema" is
 * three.
 *
 * <p>A statement begins after a whole one with "there", "no", an article, a noun phrase that has a
 * verb of its own, a structure of which something is said, or a quality that nobody denies. What
 * has marks is left to the sentence splitter. Immutable, safe for any number of threads.
 */
public final class RunOnText {
  /** Characters of the shortest text in which two statements may stand. */
  private static final int SHORTEST = 16;

  /** Characters of a text with a period at its end that is too long for one sentence. */
  private static final int LONG = 250;

  private static final CharacterSet MARKS = new CharacterSet(",;:()[]?!|");

  private final RunOnWords words;

  /**
   * Finds the statements of sentences without marks.
   *
   * @param lexicon the lexicon whose words tell where a statement begins
   */
  public RunOnText(Lexicon lexicon) {
    words = new RunOnWords(lexicon);
  }

  /**
   * {@return whether a sentence has no mark inside, and no period ends it or it is too long for
   * one}
   *
   * @param text the text that the sentence is part of
   * @param sentence the place of the sentence in it
   */
  public static boolean isSuspect(char[] text, Span sentence) {
    int last = sentence.end() - 1;
    if (sentence.length() < SHORTEST
        || (Characters.isEnder(text[last]) && sentence.length() < LONG)) {
      return false;
    }
    for (int i = sentence.start(); i < last; i++) {
      if (MARKS.contains(text[i]) || (text[i] == '.' && text[i + 1] == ' ')) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the statements of a sentence, by their place in it; itself where it is one}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  public List<Span> statements(Sentence sentence) {
    RunOnView view = new RunOnView(sentence, words);
    RunOnStatement statement = new RunOnStatement(view, 0);
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < view.size(); i++) {
      if (statement.endsBefore(i)) {
        statement = new RunOnStatement(view, i);
        spans.add(new Span(from, lastBefore(sentence.text(), view.start(i))));
        from = view.start(i);
      }
      statement.take(i);
    }
    spans.add(new Span(from, sentence.text().length()));
    return spans;
  }

  private static int lastBefore(String text, int place) {
    int end = place;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
