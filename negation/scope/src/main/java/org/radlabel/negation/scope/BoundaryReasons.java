package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.negation.grammar.Boundary;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.negation.why.StatementReason;
import org.radlabel.negation.why.Stop;
import org.radlabel.rules.Span;
import org.radlabel.rules.Tokens;

/** Says of boundaries where they stand in the sentence, and by which words. For one thread. */
final class BoundaryReasons {
  private final SentenceView view;
  private final Statements statements;

  BoundaryReasons(Grammar.Parse parse) {
    this.view = parse.view();
    this.statements = parse.statements();
  }

  /**
   * The statements, and the parts of those that go on after a relative clause or a remark, by
   * place.
   */
  List<StatementReason> statements() {
    List<StatementReason> all = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= view.size(); i++) {
      if (i == view.size() || !statements.same(i - 1, i) || isAfterRemark(i)) {
        if (!isAfterRemark(first) || view.any(first, i, view::isWord)) {
          all.add(statement(first, i));
        }
        first = i;
      }
    }
    return all;
  }

  /** Whether something stands before a token that is read for itself. */
  private boolean isAfterRemark(int i) {
    Tokens tokens = view.tokens();
    for (int k = i == 0 ? tokens.start(0) : tokens.end(i - 1); k < tokens.start(i); k++) {
      char c = tokens.characters()[k];
      if (c == '(' || c == '[') {
        return true;
      }
    }
    return false;
  }

  private StatementReason statement(int first, int end) {
    Boundary begins = statements.boundaryAt(first);
    Antecedent antecedent =
        begins.cause() == Cause.RESUMED ? Antecedent.NONE : statements.at(first).antecedent();
    return new StatementReason(
        view.tokens().span(first, end),
        words(begins),
        begins.cause(),
        begins.by().map(Mark::rule),
        antecedent);
  }

  /** Where a scope ends on its right. */
  Stop right(Boundary end) {
    return stop(end, end.token() >= view.size());
  }

  /** Where a scope begins on its left. */
  Stop left(Boundary begin) {
    return stop(begin, begin.cause() == Cause.SENTENCE || begin.token() >= view.size());
  }

  private Stop stop(Boundary boundary, boolean atEdge) {
    Optional<Span> words = atEdge ? Optional.empty() : Optional.of(words(boundary));
    return new Stop(boundary.cause(), words, boundary.by().map(Mark::rule));
  }

  /** The words of the rule that makes a boundary, if it begins there; else the first word. */
  private Span words(Boundary boundary) {
    int first = boundary.token();
    int end = boundary.by().filter(m -> m.first() == first).map(Mark::end).orElse(first + 1);
    return view.tokens().span(first, end);
  }
}
