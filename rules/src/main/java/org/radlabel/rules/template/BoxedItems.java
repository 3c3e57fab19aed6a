package org.radlabel.rules.template;

import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/** Reads what a sign or a box stands before: "[x] Effusion (left, small)". For one pass. */
final class BoxedItems {
  /** The most characters behind a sign that may belong to it. */
  private static final int LONGEST = 1_000;

  private final Answers answers;
  private final Labels labels;
  private final char[] text;
  private final int end;

  /** Where the brackets close that were asked about last, or their line ends. */
  private int close;

  /** Whether they close an item there. */
  private boolean closes;

  BoxedItems(Answers answers, Labels labels, char[] text, int end) {
    this.answers = answers;
    this.labels = labels;
    this.text = text;
    this.end = end;
  }

  /**
   * A sign before its label, with the comment behind that: in brackets, and behind a box up to the
   * next one; or null.
   */
  @Nullable TemplateItem before(int sign, Answers.Found found, boolean box) {
    int from = Labels.skipBlank(text, found.end(), end);
    int named = -1;
    boolean inBrackets = false;
    int limit = Math.min(end, from + LONGEST);
    int i = from;
    while (i < limit && text[i] != '\n' && (inBrackets || !endsItem(i, box))) {
      inBrackets = text[i] == '(' || (inBrackets && text[i] != ')');
      named = named < 0 && i > from && endsName(i) ? i : named;
      i++;
    }
    Span label = labels.trimmed(text, from, named < 0 ? i : named);
    if (label == null) {
      return null;
    }
    int to = box || (named >= 0 && text[named] == '(') ? i : label.end();
    while (to > label.end() && Labels.isBlank(text, to - 1, to)) {
      to--;
    }
    int last = to < end && text[to] == '.' ? to + 1 : to;
    return new TemplateItem(
        new Span(sign, Math.max(last, label.end())),
        label,
        new Span(sign, found.end()),
        said(found.answer(), label.end(), to));
  }

  /** A yes itself, or what is all that its comment says and leaves it open: "(not excluded)". */
  private Answer said(Answer answer, int labelEnd, int to) {
    int mark = Labels.skipBlank(text, labelEnd, to);
    if (answer.says() != Answer.Says.YES || mark >= to || "(-,".indexOf(text[mark]) < 0) {
      return answer;
    }
    int from = Labels.skipBlank(text, mark + 1, to);
    Answers.Found doubt = from < to ? answers.words(text, from, to) : null;
    int after = doubt == null ? to : Labels.skipBlank(text, doubt.end(), to);
    boolean all = after == to || text[after] == ')';
    return doubt != null && all && doubt.answer().says() == Answer.Says.OPEN
        ? doubt.answer()
        : answer;
  }

  private boolean endsItem(int i, boolean box) {
    char c = text[i];
    boolean mark =
        Labels.parts(c) && (c != '.' || i + 1 >= end || !Characters.isDigit(text[i + 1]));
    boolean sign = Answers.mayBeSign(c) && answers.sign(text, i, end) != null;
    return mark || sign || (c == ',' && !box);
  }

  private boolean endsName(int i) {
    char c = text[i];
    boolean dash = (c == '-' || c == '\u2013') && Characters.isSpace(text[i - 1]);
    return c == ',' || c == '(' || c == ':' || dash;
  }

  /**
   * Whether brackets open here that close at a mark or the end of the line: "edema yes (mild)".
   * Asked of each place after those before it.
   */
  boolean closesItem(int open) {
    if (open >= close) {
      close = bracketEnd(open + 1);
      int next = close < end && text[close] == ')' ? Labels.skipBlank(text, close + 1, end) : -1;
      closes = next == end || (next > 0 && (text[next] == ',' || Labels.parts(text[next])));
    }
    return closes;
  }

  private int bracketEnd(int from) {
    int i = from;
    while (i < end && text[i] != ')' && text[i] != '\n') {
      i++;
    }
    return i;
  }
}
