package org.radlabel.rules.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Characters;
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
    labels = new Labels(lexicon.wordClasses().getOrDefault(WordClass.VERB.title(), List.of()));
    bare = new BareItems(answers, labels);
  }

  /**
   * {@return the items of a stretch of text, in order, apart}
   *
   * @param text the text
   * @param stretch the part of it to look at, within the text
   */
  public List<TemplateItem> items(MarkedText text, Span stretch) {
    return new Pass(text, stretch).items();
  }

  /**
   * {@return the item that a whole sentence is, if it is one}
   *
   * @param sentence the text of one sentence
   */
  public Optional<TemplateItem> whole(String sentence) {
    MarkedText marked = MarkedText.of(sentence);
    char[] text = marked.characters();
    List<TemplateItem> items = items(marked, new Span(0, text.length));
    return items.size() == 1 && fills(text, items.get(0).span())
        ? Optional.of(items.get(0))
        : Optional.empty();
  }

  private static boolean fills(char[] text, Span item) {
    return Labels.skipBlank(text, 0, text.length) >= item.start()
        && Labels.skipBlank(text, item.end(), text.length) == text.length;
  }

  /** Whether a label cannot reach over a character. */
  private static boolean parts(char c) {
    return switch (c) {
      case '\n', ';', '.', '!', '?', '|', '\u2022' -> true;
      default -> false;
    };
  }

  /** One pass over a stretch. */
  private final class Pass {
    private final MarkedText marked;
    private final char[] text;
    private final int end;
    private final AnswerReader reader;
    private final List<TemplateItem> items = new ArrayList<>(0);
    private int boundary;
    private int chunk;

    Pass(MarkedText marked, Span stretch) {
      this.marked = marked;
      text = marked.characters();
      end = stretch.end();
      reader = new AnswerReader(answers, labels, text, end);
      boundary = stretch.start();
      chunk = boundary;
    }

    /** Looks at landmarks alone: nothing else separates, parts or is a sign. */
    List<TemplateItem> items() {
      int next = boundary;
      int k = marked.from(next);
      for (int i = marked.place(k); i < end; i = marked.place(++k)) {
        next = i < next ? next : step(i, text[i]);
      }
      endChunk(end);
      return items;
    }

    private int step(int i, char c) {
      TemplateItem item = isSeparator(i, c) ? separated(i) : null;
      item = item == null && Answers.mayBeSign(c) ? signed(i) : item;
      if (item != null) {
        items.add(item);
        boundary = item.span().end();
        chunk = boundary;
        return boundary;
      }
      if (c == ':') {
        chunk = i + 1;
      } else if (c == ',' || parts(c)) {
        endChunk(c == '.' && reader.isDigit(Labels.skipBlank(text, i + 1, end)) ? chunk : i);
        chunk = i + 1;
        boundary = c == ',' ? boundary : i + 1;
      }
      return i + 1;
    }

    private void endChunk(int to) {
      List<TemplateItem> found = bare.items(text, chunk, to);
      if (!found.isEmpty() && !goesOnInNextLine(found.get(found.size() - 1), to)) {
        items.addAll(found);
        boundary = to;
      }
    }

    /**
     * Whether a no at the end of a line is no answer but denies what the next line begins with: a
     * small letter, or anything in a line of capitals. Not where the next line is of a template
     * too.
     */
    private boolean goesOnInNextLine(TemplateItem last, int to) {
      int line = Labels.skipSpace(text, to, end);
      if (to == end || text[to] != '\n' || line == end || last.answer().says() != Answer.Says.NO) {
        return false;
      }
      boolean mayGoOn = Characters.isLower(text[line]) || !holdsLower(last.span());
      return mayGoOn
          && bare.items(text, line, lineEnd(line)).isEmpty()
          && !labels.isAhead(text, line, end);
    }

    private int lineEnd(int line) {
      int i = line;
      while (i < end && !parts(text[i])) {
        i++;
      }
      return i;
    }

    private boolean holdsLower(Span stretch) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        if (Characters.isLower(text[i])) {
          return true;
        }
      }
      return false;
    }

    private boolean isSeparator(int i, char c) {
      return switch (c) {
        case ':' -> !(reader.isDigit(i - 1) && reader.isDigit(i + 1));
        case ';' -> !reader.isBlank(i + 1) && reader.fillsLine(i + 1);
        case '?', '=', '|', '\t', '\u2013', '\u2014' -> true;
        case '-' -> reader.isBlank(i - 1) && (reader.isBlank(i + 1) || !reader.isBlank(i - 2));
        case '.' -> i + 1 < end && text[i + 1] == '.';
        default -> false;
      };
    }

    /** Whether a question mark is itself said of a label: "Effusion: ? small". */
    private boolean isBehindColon(int question) {
      int i = question - 1;
      while (i >= boundary && text[i] == ' ') {
        i--;
      }
      return i >= boundary && text[i] == ':';
    }

    /** "Label: answer" with the separator here, or null. */
    private @Nullable TemplateItem separated(int separator) {
      int start = reader.start(separator);
      boolean asks = text[separator] == '?' && !isBehindColon(separator);
      Answers.Found found = start < end ? reader.answer(start) : null;
      found = found == null && asks && start < end ? reader.size(start) : found;
      if (found == null) {
        return null;
      }
      Span label = labels.before(text, boundary, separator, asks);
      if (label == null) {
        return null;
      }
      Span answered = new Span(start, found.end());
      return item(label.start(), found.end(), label, answered, found.answer());
    }

    /** A sign here with its label before it or after it, or null. */
    private @Nullable TemplateItem signed(int i) {
      Answers.Found found = answers.sign(text, i, end);
      found = found == null ? reader.bracketed(i) : found;
      found = found == null ? reader.trailingSign(i) : found;
      if (found == null || goesOn(found)) {
        return null;
      }
      Span answered = new Span(i, found.end());
      Span label = labels.before(text, boundary, i, false);
      if (label != null) {
        return item(label.start(), found.end(), label, answered, found.answer());
      }
      boolean mayStandBefore = found.sign() && Labels.isBlank(text, boundary, i);
      Span behind = mayStandBefore ? behind(found.end()) : null;
      return behind == null ? null : item(i, behind.end(), behind, answered, found.answer());
    }

    /** "-ve for effusion" is no sign but a word; "(yes or no):" waits for its answer. */
    private boolean goesOn(Answers.Found found) {
      int next = Labels.skipBlank(text, found.end(), end);
      if (next < end && text[next] == ':' && !found.sign()) {
        return true;
      }
      return (next + 3 < end && new String(text, next, 4).toLowerCase(Locale.ROOT).equals("for "))
          || (found.end() < end
              && Characters.isLetter(text[found.end()])
              && text[found.end() - 1] == 'e');
    }

    /** The label after a sign: up to the next sign or mark. */
    private @Nullable Span behind(int start) {
      int from = Labels.skipBlank(text, start, end);
      int i = from;
      while (i < end && !parts(text[i]) && text[i] != ',') {
        if (answers.sign(text, i, end) != null) {
          break;
        }
        i++;
      }
      return labels.trimmed(text, from, i);
    }

    private TemplateItem item(int start, int to, Span label, Span answered, Answer answer) {
      int last = to < end && text[to] == '.' ? to + 1 : to;
      return new TemplateItem(new Span(start, last), label, answered, answer);
    }
  }
}
