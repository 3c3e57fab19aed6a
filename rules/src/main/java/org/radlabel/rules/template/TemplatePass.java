package org.radlabel.rules.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.rules.Characters;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;

/** One pass of {@link Templates} over a stretch of text. One use. */
final class TemplatePass {
  private final Answers answers;
  private final Labels labels;
  private final BareItems bare;
  private final MarkedText marked;
  private final char[] text;
  private final int begin;
  private final int end;
  private final AnswerReader reader;
  private final AnswerRows rows;
  private final BoxedItems boxes;
  private final BarTable table;
  private final List<TemplateItem> items = new ArrayList<>(0);
  private int boundary;
  private int chunk;

  /** Where the blanks end that were gone over behind the boundary. */
  private int blank;

  /** Whether a box in this line stood before what it answers. */
  private boolean boxesLead;

  /** Whether a question was answered. */
  private boolean asked;

  TemplatePass(Answers answers, Labels labels, BareItems bare, MarkedText marked, Span stretch) {
    this.answers = answers;
    this.labels = labels;
    this.bare = bare;
    this.marked = marked;
    text = marked.characters();
    end = stretch.end();
    reader = new AnswerReader(answers, labels, text, end);
    rows = new AnswerRows(answers, labels, reader, text, end);
    boxes = new BoxedItems(answers, labels, text, end);
    table = new BarTable(answers, text, end);
    begin = stretch.start();
    boundary = begin;
    chunk = boundary;
  }

  /** Looks at landmarks alone: nothing else separates, parts or is a sign. */
  List<TemplateItem> items() {
    int next = boundary;
    int k = marked.from(next);
    for (int i = marked.place(k); i < end; i = marked.place(++k)) {
      if (i >= next && Labels.mayTell(text[i])) {
        next = step(i, text[i]);
      }
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
    } else if (c == ',' || Labels.parts(c) || (c == '(' && boxes.closesItem(i))) {
      int over =
          endChunk(c == '.' && reader.isDigit(Labels.skipBlank(text, i + 1, end)) ? chunk : i);
      if (over > i) {
        chunk = over;
        return over;
      }
      if (c != '(') {
        chunk = i + 1;
        boundary = c == ',' ? boundary : i + 1;
        boxesLead &= c != '\n';
      }
    }
    return i + 1;
  }

  /** Takes the items that fill what ends here. {@return where they end} */
  private int endChunk(int to) {
    List<TemplateItem> found = bare.items(rows, text, chunk, to);
    if (found.isEmpty() || goesOnInNextLine(found.get(found.size() - 1), to)) {
      return chunk;
    }
    items.addAll(found);
    boundary = Math.max(to, found.get(found.size() - 1).span().end());
    return boundary;
  }

  /**
   * Whether a no at the end of a line is no answer but denies what the next line begins with: a
   * small letter, or anything in a line of capitals. Not where the next line is of a template too.
   */
  private boolean goesOnInNextLine(TemplateItem last, int to) {
    int line = Labels.skipSpace(text, to, end);
    if (to == end || text[to] != '\n' || line == end || last.answer().says() != Answer.Says.NO) {
      return false;
    }
    boolean mayGoOn = Characters.isLower(text[line]) || !Labels.holdsLower(text, last.span());
    return mayGoOn
        && bare.items(rows, text, line, lineEnd(line)).isEmpty()
        && !labels.isAhead(text, line, end);
  }

  private int lineEnd(int line) {
    int i = line;
    while (i < end && !Labels.parts(text[i])) {
      i++;
    }
    return i;
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
    boolean asks = text[separator] == '?' && !isBehindColon(separator);
    int start = rows.start(separator, asks);
    Answers.Found found = start < end ? rows.answer(start) : null;
    found = found == null && asks && start < end ? reader.size(start) : found;
    found = found == null && text[separator] == ':' ? rows.unfilled(separator, start) : found;
    boolean row = found == null && text[separator] == '|' && table.isLeftEmpty(separator);
    boolean blank = row || (found == null && text[separator] == ':' && isLeftBlank(start));
    if (found == null && !asks && !blank) {
      return null;
    }
    Span label = labels.before(text, boundary, separator, asks);
    if (label == null) {
      return null;
    }
    found = asks ? SentenceAnswers.of(found, answers, text, label, start, end) : found;
    if (blank) {
      return row ? emptyRow(label, separator) : leftBlank(label, separator + 1, start);
    }
    if (found == null) {
      return openQuestion(label, separator + 1, start);
    }
    asked |= asks;
    return item(label, Math.min(start, found.end() - 1), found);
  }

  /** Whether nothing stands behind a label, up to the next one or the end. */
  private boolean isLeftBlank(int start) {
    if (start < end && text[start] != '\n') {
      return false;
    }
    int line = Labels.skipSpace(text, start, end);
    return line == end || (labels.isAhead(text, line, end) && !rows.isSided(line));
  }

  /** A question that nobody answers: marked as one, or alone in its line among others; or null. */
  private @Nullable TemplateItem openQuestion(Span label, int to, int lineEnd) {
    Answers.Found found =
        labels.isQuestion(text, label) ? answers.named(Answers.UNFILLED, to) : null;
    if (found != null && labels.isMarkedQuestion(text, label)) {
      return item(label, to - 1, found);
    }
    boolean lineEnds = lineEnd >= end || text[lineEnd] == '\n';
    return found != null && lineEnds && (asked || asksBelow(lineEnd) || isAlone(label, lineEnd))
        ? leftBlank(label, to, lineEnd)
        : null;
  }

  /** Whether the next line holds a question. */
  private boolean asksBelow(int lineEnd) {
    int i = Labels.skipSpace(text, lineEnd, end);
    while (i < end && text[i] != '\n' && text[i] != '?') {
      i++;
    }
    return i < end && text[i] == '?';
  }

  /** Whether there is but the question, with a line end before it or behind it. */
  private boolean isAlone(Span label, int lineEnd) {
    boolean below = label.start() == begin + 1;
    boolean first = items.isEmpty() && (below || label.start() == begin);
    return first && (below ? lineEnd >= end : lineEnd + 1 == end);
  }

  /**
   * A label with nothing behind it. A line end before or behind it is part of it, as no sentence
   * begins or ends with one; where there is none, it joins the label with nothing behind it above.
   */
  private @Nullable TemplateItem leftBlank(Span label, int colonEnd, int lineEnd) {
    Answers.Found found = answers.named(Answers.UNFILLED, colonEnd);
    if (found == null) {
      return null;
    }
    Span answered = new Span(colonEnd - 1, colonEnd);
    if (lineEnd < end) {
      return new TemplateItem(
          new Span(label.start(), lineEnd + 1), label, answered, found.answer());
    }
    TemplateItem last = items.isEmpty() ? null : items.get(items.size() - 1);
    int above = label.start() - 1;
    while (above > begin && text[above] != '\n' && Characters.isSpace(text[above])) {
      above--;
    }
    if (above < begin || text[above] != '\n') {
      return null;
    }
    if (last == null || last.span().end() <= above) {
      return new TemplateItem(new Span(above, colonEnd), label, answered, found.answer());
    }
    if (!last.answer().equals(found.answer()) || last.span().end() != label.start()) {
      return null;
    }
    items.remove(items.size() - 1);
    Span both = new Span(last.span().start(), colonEnd);
    return new TemplateItem(both, last.label(), last.answered(), last.answer());
  }

  /** A row of a table with nothing but bars behind its label, or null. */
  private @Nullable TemplateItem emptyRow(Span label, int bar) {
    int from = items.isEmpty() ? begin : items.get(items.size() - 1).span().end();
    Span row = table.row(bar, from, label.start());
    Answers.Found found = row == null ? null : answers.named(Answers.UNFILLED, row.end());
    return row == null || found == null
        ? null
        : new TemplateItem(row, label, new Span(bar, bar + 1), found.answer());
  }

  /** A sign here with its label before it or after it, or null. */
  private @Nullable TemplateItem signed(int i) {
    Answers.Found found = answers.sign(text, i, end);
    found = found == null ? reader.bracketed(i) : found;
    found = found == null ? reader.trailingSign(i) : found;
    if (found == null || reader.goesOn(found)) {
      return null;
    }
    boolean box = found.sign() && Answers.isBox(text, i);
    Span label = box && boxesLead ? null : labels.before(text, boundary, i, false);
    if (label != null) {
      return item(label, i, found);
    }
    boolean leads = found.sign() && ((box && boxesLead) || isBlankBefore(i));
    TemplateItem item = leads ? boxes.before(i, found, box) : null;
    boxesLead |= box && item != null;
    return item;
  }

  /** Whether nothing but blanks, bullets and commas stands between the boundary and a place. */
  private boolean isBlankBefore(int place) {
    blank = Math.max(blank, boundary);
    while (blank < place && Labels.isBlank(text, blank, blank + 1)) {
      blank++;
    }
    return blank >= place;
  }

  private TemplateItem item(Span label, int answered, Answers.Found found) {
    int to = found.end();
    int last = to < end && text[to] == '.' ? to + 1 : to;
    Span span = new Span(label.start(), last);
    return new TemplateItem(span, label, new Span(answered, to), found.answer());
  }
}
