package org.radlabel.rules.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.Answer;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.WordClass;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * Finds the items of templates in a text.
 *
 * <p>An item is a label, a separator (":", "?", "=", "-", a bar, a tab) and an answer behind which
 * nothing goes on: the end, a line end, a mark, or another label. A sign answers the label before
 * it ("effusion (+)"), or, where there is none, the one behind it ("[x] effusion"). With nothing
 * between, labels and answers must fill a line or a sentence. Immutable, safe for any number of
 * threads.
 */
public final class Templates {
  private static final String PARTINGS = "\n;.!?|\u2022";

  private final Answers answers;
  private final Labels labels;
  private final BareItems bare;

  /** For the answers of a lexicon. */
  public Templates(Lexicon lexicon) {
    answers = new Answers(lexicon);
    Set<String> verbs =
        new HashSet<>(lexicon.wordClasses().getOrDefault(WordClass.VERB.title(), List.of()));
    labels = new Labels(verbs);
    bare = new BareItems(answers, labels);
  }

  /** The items of a stretch of text, in order, apart. */
  public List<TemplateItem> items(char[] text, Span stretch) {
    return new Pass(text, stretch).items();
  }

  /** The item that a whole sentence is, if it is one. */
  public Optional<TemplateItem> whole(String sentence) {
    char[] text = sentence.toCharArray();
    List<TemplateItem> items = items(text, new Span(0, text.length));
    return items.size() == 1 && fills(text, items.get(0).span())
        ? Optional.of(items.get(0))
        : Optional.empty();
  }

  private static boolean fills(char[] text, Span item) {
    return Labels.skipBlank(text, 0, text.length) >= item.start()
        && Labels.skipBlank(text, item.end(), text.length) == text.length;
  }

  /** One pass over a stretch. */
  private final class Pass {
    private final char[] text;
    private final int end;
    private final List<TemplateItem> items = new ArrayList<>();
    private int boundary;
    private int chunk;

    Pass(char[] text, Span stretch) {
      this.text = text;
      end = stretch.end();
      boundary = stretch.start();
      chunk = boundary;
    }

    List<TemplateItem> items() {
      int i = boundary;
      while (i < end) {
        char c = text[i];
        i = Characters.isPlainLetter(c) || c == ' ' ? i + 1 : step(i, c);
      }
      endChunk(end);
      return items;
    }

    private int step(int i, char c) {
      TemplateItem item = isSeparator(i, c) ? separated(i) : null;
      item = item == null ? signed(i) : item;
      if (item != null) {
        items.add(item);
        boundary = item.span().end();
        chunk = boundary;
        return boundary;
      }
      if (PARTINGS.indexOf(c) >= 0 || c == ',') {
        endChunk(c == '.' && isDigit(Labels.skipBlank(text, i + 1, end)) ? chunk : i);
        chunk = i + 1;
        boundary = c == ',' ? boundary : i + 1;
      }
      return i + 1;
    }

    private void endChunk(int to) {
      List<TemplateItem> found = bare.items(text, chunk, to);
      if (!found.isEmpty()) {
        items.addAll(found);
        boundary = to;
      }
    }

    private boolean isSeparator(int i, char c) {
      return switch (c) {
        case ':' -> !(isDigit(i - 1) && isDigit(i + 1));
        case '?', '=', '|', '\t', '\u2013', '\u2014' -> true;
        case '-' -> isBlank(i - 1) && (isBlank(i + 1) || !isBlank(i - 2));
        case '.' -> i + 1 < end && text[i + 1] == '.';
        default -> false;
      };
    }

    private boolean isDigit(int i) {
      return i >= 0 && i < end && Character.isDigit(text[i]);
    }

    private boolean isBlank(int i) {
      return i < 0 || i >= end || Characters.isSpace(text[i]);
    }

    /** "Label: answer" with the separator here, or null. */
    private TemplateItem separated(int separator) {
      Span label = labels.before(text, boundary, separator, text[separator] == '?');
      if (label == null) {
        return null;
      }
      int start = answerStart(separator);
      Answers.Found found = start < end ? answer(start) : null;
      if (found == null) {
        return null;
      }
      Span answered = new Span(start, found.end());
      return item(label.start(), found.end(), label, answered, found.answer());
    }

    private int answerStart(int separator) {
      int i = separator + 1;
      while (i < end && isBetween(i)) {
        i++;
      }
      return i;
    }

    private boolean isBetween(int i) {
      char c = text[i];
      boolean arrow = c == '>' || (c == '-' && (i + 1 < end && text[i + 1] == '>'));
      boolean dash = c == '-' && isBlank(i + 1) && !isBlankToEnd(i + 1);
      return c != '\n'
          && (Characters.isSpace(c) || ":=|.\u2013\u2014".indexOf(c) >= 0 || arrow || dash);
    }

    private boolean isBlankToEnd(int from) {
      int i = Labels.skipBlank(text, from, end);
      return i == end || text[i] == '\n' || text[i] == ',' || text[i] == ';' || text[i] == '|';
    }

    /** The answer that stands here with nothing behind it that belongs to it, or null. */
    private Answers.Found answer(int start) {
      Answers.Found options = options(start);
      if (options != null) {
        return options;
      }
      Answers.Found found = answers.sign(text, start, end);
      if (found == null) {
        found = loneSign(start);
      }
      if (found == null) {
        found = answers.words(text, start, end);
      }
      found = found == null ? bracketed(start) : found;
      return found != null && (found.sign() || isComplete(found)) ? found : null;
    }

    /** "+" or "-" with nothing behind it. */
    private Answers.Found loneSign(int start) {
      char c = text[start];
      if ((c != '+' && c != '-') || !isBlankToEnd(start + 1)) {
        return null;
      }
      Answers.Found sign = answers.sign(new char[] {'(', c, ')'}, 0, 3);
      return sign == null ? null : new Answers.Found(sign.answer(), start + 1, true);
    }

    /** "(no)" */
    private Answers.Found bracketed(int start) {
      char close = text[start] == '(' ? ')' : ']';
      if (text[start] != '(' && text[start] != '[') {
        return null;
      }
      int inside = Labels.skipBlank(text, start + 1, end);
      boolean inWords = inside < end && Character.isLetter(text[inside]);
      Answers.Found found = inWords ? answers.words(text, inside, end) : null;
      int after = found == null ? end : Labels.skipBlank(text, found.end(), end);
      return after < end && text[after] == close
          ? new Answers.Found(found.answer(), after + 1, false)
          : null;
    }

    /** "[ ] yes [x] no": the answer whose box is ticked; null where there are no such boxes. */
    private Answers.Found options(int start) {
      Answer chosen = null;
      int last = -1;
      int i = start;
      int boxes = 0;
      while (i < end) {
        Answers.Found box = answers.sign(text, i, end);
        if (box == null || !answers.isBox(box.answer())) {
          break;
        }
        int option = Labels.skipBlank(text, box.end(), end);
        Answers.Found words = option < end ? answers.words(text, option, end) : null;
        if (words == null) {
          break;
        }
        boxes++;
        chosen = answers.isTicked(box.answer()) ? words.answer() : chosen;
        last = words.end();
        i = Labels.skipBlank(text, last, end);
      }
      return boxes > 1 && chosen != null ? new Answers.Found(chosen, last, true) : null;
    }

    private boolean isComplete(Answers.Found found) {
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
      if (Character.isLetterOrDigit(c)) {
        return next > found.end() && (isNumber(next) || labels.isAhead(text, next, end));
      }
      return (c != '/' && c != '-') || isBlank(next + 1);
    }

    /** Whether the number of a list item stands here: "2.", "3)". */
    private boolean isNumber(int start) {
      int i = start;
      while (i < end && i - start < 2 && isDigit(i)) {
        i++;
      }
      return i > start && i < end && (text[i] == '.' || text[i] == ')') && isBlank(i + 1);
    }

    /** A sign here with its label before it or behind it, or null. */
    private TemplateItem signed(int i) {
      Answers.Found found = answers.sign(text, i, end);
      found = found == null ? bracketed(i) : found;
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

    /** "-ve for effusion" is no sign but a word. */
    private boolean goesOn(Answers.Found found) {
      int next = Labels.skipBlank(text, found.end(), end);
      return (next + 3 < end && new String(text, next, 4).toLowerCase(Locale.ROOT).equals("for "))
          || (found.end() < end
              && Character.isLetter(text[found.end()])
              && text[found.end() - 1] == 'e');
    }

    /** The label behind a sign: up to the next sign or mark. */
    private Span behind(int start) {
      int from = Labels.skipBlank(text, start, end);
      int i = from;
      while (i < end && PARTINGS.indexOf(text[i]) < 0 && text[i] != ',') {
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
