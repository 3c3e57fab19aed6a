package org.radlabel.rules.template;

import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;

/**
 * Finds the items of templates in a text.
 *
 * <p>An item is a label, a separator (":", "?", "=", "-", a bar, a tab) and an answer after which
 * nothing goes on: the end, a line end, a mark, or another label. A sign answers the label before
 * it ("effusion (+)"), or, where there is none, the one after it ("[x] effusion"). With nothing
 * between, labels and answers must fill a line or a sentence. Immutable, safe for any number of
 * threads.
 */
public final class Templates {
  /** By character of ASCII whether a label and its answer may be parted by it. */
  private static final boolean[] DIVIDING = dividing();

  private final Answers answers;
  private final Labels labels;
  private final BareItems bare;

  /**
   * Finds the items that the answers of a lexicon tell.
   *
   * @param lexicon the lexicon
   */
  public Templates(Lexicon lexicon) {
    answers = new Answers(lexicon);
    labels = new Labels(words(lexicon, WordClass.VERB), words(lexicon, WordClass.PARTIAL));
    bare = new BareItems(answers, labels);
  }

  private static List<String> words(Lexicon lexicon, WordClass wordClass) {
    return lexicon.wordClasses().getOrDefault(wordClass.title(), List.of());
  }

  /**
   * {@return the items of a stretch of text, in order, apart}
   *
   * @param text the text
   * @param stretch the part of it to look at, within the text
   */
  public List<TemplateItem> items(MarkedText text, Span stretch) {
    return new TemplatePass(answers, labels, bare, text, stretch).items();
  }

  /**
   * {@return the item that a whole sentence is, if it is one}
   *
   * @param sentence the characters of one sentence; only read
   */
  public Optional<TemplateItem> whole(char[] sentence) {
    if (!mayBeWhole(sentence)) {
      return Optional.empty();
    }
    MarkedText marked = MarkedText.of(new String(sentence));
    List<TemplateItem> items = items(marked, new Span(0, sentence.length));
    return items.size() == 1 && fills(sentence, items.get(0).span())
        ? Optional.of(items.get(0))
        : Optional.empty();
  }

  /**
   * {@return where the lines of a template begin below the first line of a stretch; the end of the
   * stretch where there are none}
   *
   * @param marked the text
   * @param stretch the part of it to look at, within the text
   */
  public int below(MarkedText marked, Span stretch) {
    char[] text = marked.characters();
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (text[i] == '\n') {
        int line = Labels.skipSpace(text, i, stretch.end());
        if (labels.isAhead(text, line, stretch.end())) {
          boolean several = items(marked, new Span(line, stretch.end())).size() > 1;
          return several ? line : stretch.end();
        }
        i = line - 1;
      }
    }
    return stretch.end();
  }

  /**
   * Whether there is something that may stand between label and answer, or be an answer, or else
   * the last word is one: most sentences have neither.
   */
  private boolean mayBeWhole(char[] text) {
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      boolean may = c < DIVIDING.length ? DIVIDING[c] : Answers.mayBeSign(c);
      if (may && (c != '.' || (i + 1 < text.length && text[i + 1] == '.'))) {
        return true;
      }
    }
    return bare.endsWithAnswer(text, 0, text.length);
  }

  private static boolean[] dividing() {
    boolean[] dividing = new boolean[0x80];
    for (char c = 0; c < dividing.length; c++) {
      dividing[c] = c == '.' || mayDivide(c);
    }
    return dividing;
  }

  /** Whether a character may separate a label from its answer, or begin a sign; periods apart. */
  private static boolean mayDivide(char c) {
    return switch (c) {
      case ':', ';', '?', '=', '|', '\t' -> true;
      default -> Answers.mayBeSign(c);
    };
  }

  private static boolean fills(char[] text, Span item) {
    return Labels.skipBlank(text, 0, text.length) >= item.start()
        && Labels.skipBlank(text, item.end(), text.length) == text.length;
  }
}
