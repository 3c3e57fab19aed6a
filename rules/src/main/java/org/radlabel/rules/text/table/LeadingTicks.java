package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Span;

/**
 * A line that offers its answers, each behind a box, before what they are of: of "[ ] Yes [x] No
 * Edema" stays "Edema: No". Stateless.
 */
final class LeadingTicks {
  private LeadingTicks() {}

  /**
   * Writes the label of a line before the answer that is ticked; of any other line nothing.
   *
   * @return whether it has written
   */
  static boolean mend(String text, Span line, Change change) {
    List<Span> boxes = mayLead(text, line) ? Ticks.boxes(text, line) : List.of();
    if (boxes.size() < 2 || !text.substring(line.start(), boxes.get(0).start()).isBlank()) {
      return false;
    }
    List<Span> answers = answers(text, line, boxes);
    int ticked = ticked(text, boxes);
    if (answers == null || ticked < 0) {
      return false;
    }
    Span label = label(text, new Span(answers.get(answers.size() - 1).end(), line.end()));
    if (!TableWords.isLabel(text, label)) {
      return false;
    }
    Pieces pieces = new Pieces(text, line);
    pieces.add(label).add(": ").add(answers.get(ticked)).write(change);
    return true;
  }

  /** Whether a line may begin with a box. */
  private static boolean mayLead(String text, Span line) {
    int i = line.start();
    while (i < line.end() && text.charAt(i) == ' ') {
      i++;
    }
    char c = i < line.end() ? text.charAt(i) : ' ';
    return c == '[' || c == '(' || c > '~';
  }

  /** What stands in a stretch, without a mark before it. */
  private static Span label(String text, Span stretch) {
    int start = stretch.start();
    while (start < stretch.end() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return Separator.trimmed(text, start, stretch.end());
  }

  /** What stands behind each box; null if that is no answer. */
  private static @Nullable List<Span> answers(String text, Span line, List<Span> boxes) {
    List<Span> answers = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      boolean last = i == boxes.size() - 1;
      int end = last ? line.end() : boxes.get(i + 1).start();
      Span said = Separator.trimmed(text, boxes.get(i).end(), end);
      Span answer = last ? firstWord(text, said) : said;
      if (!TableWords.isAnswer(TableWords.name(text, answer))) {
        return null;
      }
      answers.add(answer);
    }
    return answers;
  }

  private static Span firstWord(String text, Span said) {
    int end = said.start();
    while (end < said.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(said.start(), end);
  }

  /** The only box that is ticked; -1 if none is, or several are. */
  private static int ticked(String text, List<Span> boxes) {
    int ticked = -1;
    for (int i = 0; i < boxes.size(); i++) {
      if (Ticks.isTicked(boxes.get(i).of(text))) {
        if (ticked >= 0) {
          return -1;
        }
        ticked = i;
      }
    }
    return ticked;
  }
}
