package org.radlabel.rules.section;

import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader.Kind;
import org.radlabel.rules.Characters;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.template.Templates;

/**
 * Finds where a reading without a header begins below a section that never counts.
 *
 * <p>It begins after the first blank line below the section's first paragraph, if that ends with a
 * full sentence or is one line and what follows begins with a capital; and at a sentence that
 * begins like a reading ("The heart is"), with what stands before that in its line if the line
 * above ends a sentence ("History: fall." above "Left rib fracture. No pneumothorax."). In text of
 * which every other line is blank a blank line tells nothing. Immutable, safe for any number of
 * threads. A section of advice ends only where a line begins like a reading, below one that ends a
 * sentence. Lines of a template below the first line are a reading too ("Projection: AP" above
 * "Edema: no" and "Effusion: yes").
 */
final class BodyFinder {
  private final NameTree beginnings;
  private final Templates templates;

  BodyFinder(Lexicon lexicon) {
    templates = new Templates(lexicon);
    beginnings =
        new NameTree(
            lexicon.sections().stream()
                .filter(s -> s.kind() == Kind.BODY)
                .flatMap(s -> s.names().stream())
                .toList());
  }

  /**
   * Where the reading begins; the end of the section if there is none.
   *
   * @param dictated whether no mark parts the sentences of the section's text
   */
  int find(Section section, boolean dictated) {
    char[] text = section.characters();
    int end = section.body().end();
    int first = HeaderText.skipSpace(text, section.body().start(), end);
    if (!dictated && !holdsEnd(section.text(), first, end)) {
      return end;
    }
    boolean advice = section.kind() == Kind.RECOMMENDATION;
    int paragraph =
        advice
            ? end
            : templates.below(section.text(), new Span(first, paragraph(text, first, end)));
    for (int i = first; i < paragraph; i++) {
      boolean ends = advice ? text[i] == '\n' && closes(text, i) : ends(text[i], dictated);
      if (ends) {
        int next = HeaderText.skipSpace(text, i + 1, end);
        boolean parted = next > i + 1 || HeaderText.isSpace(text[i]);
        if (parted && next < paragraph && beginnings.longest(text, next) > 0) {
          int reading = lineOf(text, next, first);
          return section.kind() == Kind.COMPARISON ? behindFirst(text, first, reading) : reading;
        }
      }
    }
    return paragraph;
  }

  /** Whether something ends before the last word: most such sections are a few words in a line. */
  private static boolean holdsEnd(MarkedText marked, int first, int end) {
    char[] text = marked.characters();
    int last = end - 1;
    while (last > first && HeaderText.isSpace(text[last])) {
      last--;
    }
    int k = marked.from(first);
    for (int i = marked.place(k); i < last; i = marked.place(++k)) {
      if (ends(text[i], false)) {
        return true;
      }
    }
    return false;
  }

  /** Where the line begins in which the reading was found, if a sentence ends above it. */
  private static int lineOf(char[] text, int reading, int first) {
    int line = reading;
    while (line > first && text[line - 1] != '\n') {
      line--;
    }
    return line > first && closes(text, line - 1)
        ? HeaderText.skipSpace(text, line, reading)
        : reading;
  }

  /** Where the second sentence begins before a reading: "Comparison 4/7. Old scar. Heart normal" */
  private static int behindFirst(char[] text, int first, int reading) {
    for (int i = first; i < reading; i++) {
      if (Characters.isEnder(text[i]) && HeaderText.isSpace(text[i + 1])) {
        return HeaderText.skipSpace(text, i + 1, reading);
      }
    }
    return reading;
  }

  private static boolean ends(char c, boolean dictated) {
    return c < 'a' && (Characters.isEnder(c) || c == ';' || c == '\n' || (dictated && c == ' '));
  }

  /** Where the paragraph after the first blank line begins; the end if none does. */
  private static int paragraph(char[] text, int first, int end) {
    boolean oneLine = true;
    for (int i = first; i < end; i++) {
      if (text[i] == '\n') {
        int next = HeaderText.skipSpace(text, i, end);
        if (next < end && newlines(text, i, next) > 1) {
          boolean parts = closes(text, i) || (oneLine && !Characters.isLower(text[next]));
          return parts && !isDoubleSpaced(text) ? next : end;
        }
        oneLine = false;
        i = next - 1;
      }
    }
    return end;
  }

  /** Whether a sentence ends with the line that ends here. */
  private static boolean closes(char[] text, int lineEnd) {
    int i = lineEnd;
    while (i > 0 && HeaderText.isSpace(text[i - 1])) {
      i--;
    }
    return i > 0 && Characters.isEnder(text[i - 1]);
  }

  /** Whether no two lines stand together, and a sentence goes on after a blank line. */
  private static boolean isDoubleSpaced(char[] text) {
    boolean goesOn = false;
    int newlines = 0;
    int last = -1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        newlines++;
      } else if (!HeaderText.isSpace(text[i])) {
        if (newlines == 1 && last >= 0) {
          return false;
        }
        goesOn |=
            newlines > 1
                && last >= 0
                && Characters.isLower(text[i])
                && !Characters.isEnder(text[last]);
        newlines = 0;
        last = i;
      }
    }
    return goesOn;
  }

  private static int newlines(char[] text, int from, int to) {
    int newlines = 0;
    for (int i = from; i < to; i++) {
      newlines += text[i] == '\n' ? 1 : 0;
    }
    return newlines;
  }
}
