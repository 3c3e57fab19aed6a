package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.negation.grammar.Boundary;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.rules.mention.Mention;

/** Writes a sentence with a cue in braces, its scope in brackets, and what it reaches. */
final class MarkedScope {
  private final String text;
  private final SentenceView view;
  private final Scopes scopes;
  private final Mark<Cue> cue;
  private final List<Mention> reached;
  private final TreeMap<Integer, String> marks = new TreeMap<>();
  private final List<String> causes = new ArrayList<>();

  private MarkedScope(String text, Grammar.Parse parse, Mark<Cue> cue) {
    this.text = text;
    this.view = parse.view();
    this.scopes = new Scopes(parse);
    this.cue = cue;
    this.reached =
        ScopeParses.findings(parse).stream().filter(m -> scopes.reaches(cue, m)).toList();
  }

  /** For the cue of a rule whose first word is at a place; tells what cues there are if none is. */
  static String of(String text, String rule, int start) {
    Grammar.Parse parse = ScopeParses.of(text);
    return parse.view().cues().stream()
        .filter(c -> c.rule().id().equals(rule))
        .filter(c -> parse.view().tokens().start(firstWord(parse.view(), c)) == start)
        .findFirst()
        .map(c -> new MarkedScope(text, parse, c).written())
        .orElseGet(() -> "no such cue; there are " + told(parse));
  }

  /** The first token of a cue that is a word: a comma may be part of one (", possible"). */
  private static int firstWord(SentenceView view, Mark<Cue> cue) {
    int first = cue.first();
    while (first + 1 < cue.end() && !view.isWord(first)) {
      first++;
    }
    return first;
  }

  private static String told(Grammar.Parse parse) {
    return parse.view().cues().stream()
        .map(c -> c.rule().id() + " at " + parse.view().tokens().start(c.first()))
        .collect(Collectors.joining(", "));
  }

  private String written() {
    if (looksLeft()) {
      Boundary begin = scopes.backwardBegin(cue);
      bracket(begin.token(), cue.first(), begin);
    }
    put(view.tokens().start(firstWord(view, cue)), "{");
    put(view.tokens().end(cue.end() - 1), "}");
    if (looksRight()) {
      Boundary end = scopes.forwardEnd(cue);
      bracket(cue.end(), end.token(), end);
    }
    StringBuilder written = new StringBuilder(text);
    marks.descendingMap().forEach(written::insert);
    String findings =
        reached.stream()
            .map(m -> text.substring(m.span().start(), m.span().end()))
            .distinct()
            .collect(Collectors.joining(";"));
    return written + " reaches " + findings + " by " + String.join(" ", causes);
  }

  /** Whether it looks to its left: always, or if it does so where it stands. */
  private boolean looksLeft() {
    return switch (cue.rule().direction()) {
      case FORWARD -> false;
      case BACKWARD, BOTH -> true;
      case EITHER, EITHER_BEFORE -> reached.stream().anyMatch(m -> m.firstToken() < cue.first());
    };
  }

  private boolean looksRight() {
    return switch (cue.rule().direction()) {
      case FORWARD, BOTH -> true;
      case BACKWARD -> false;
      case EITHER, EITHER_BEFORE -> reached.stream().anyMatch(m -> m.firstToken() >= cue.first());
    };
  }

  /** Brackets a run of tokens without the commas, conjunctions and marks at its ends. */
  private void bracket(int from, int to, Boundary boundary) {
    int first = from;
    int end = to;
    while (first < end && isPunctuation(first)) {
      first++;
    }
    while (end > first && isPunctuation(end - 1)) {
      end--;
    }
    if (first < end) {
      put(view.tokens().start(first), "[");
      put(view.tokens().end(end - 1), "]");
      causes.add(boundary.cause().name());
    }
  }

  private boolean isPunctuation(int i) {
    return view.parts(i) || view.isBreak(i) || !view.isWord(i);
  }

  private void put(int place, String mark) {
    marks.merge(place, mark, String::concat);
  }
}
