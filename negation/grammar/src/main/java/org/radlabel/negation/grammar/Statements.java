package org.radlabel.negation.grammar;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.WordClass;

/**
 * The statements of a sentence, as others ask for them; {@code StatementPass} decides where one
 * begins.
 *
 * <p>A statement begins at a mark or a word that always ends the one before it; and after a comma,
 * "and" or "or" where what follows is no part of what is before: it opens with words of its own, it
 * is a new item of a list, or it is a subject with a verb that it does not share ({@link
 * SharedSubject}). A relative clause is a statement inside another, which goes on after it. A pure
 * function of the sentence and the lexicon, worked out when it is first asked for. For one thread.
 */
public final class Statements {
  private final SentenceView view;

  /** Null until it is first asked for: many sentences have no cue that asks. */
  private @Nullable StatementPass pass;

  Statements(SentenceView view) {
    this.view = view;
  }

  private StatementPass pass() {
    if (pass == null) {
      pass = new StatementPass(view);
    }
    return pass;
  }

  /** {@return all statements, by place} */
  public List<Statement> all() {
    return Collections.unmodifiableList(pass().statements());
  }

  /**
   * {@return the statement that a token belongs to}
   *
   * @param token a token's index
   */
  public Statement at(int token) {
    return pass().statements().get(of(token));
  }

  /**
   * {@return the number of the statement that a token belongs to}
   *
   * @param token a token's index
   */
  public int of(int token) {
    return pass().ofTokens()[token];
  }

  /**
   * {@return whether two tokens belong to one statement}
   *
   * @param a a token's index
   * @param b another token's index
   */
  public boolean same(int a, int b) {
    return of(a) == of(b);
  }

  /**
   * {@return the statement that a cue looks back on: a mark or a conjunction with which the cue
   * begins may itself begin a statement ("; none today", "except at the base")}
   *
   * @param cue a cue of the sentence
   */
  public Statement before(Mark<Cue> cue) {
    int first = cue.first();
    return at(first > 0 && view.isBreak(first) ? first - 1 : first);
  }

  /**
   * {@return whether a denial is all that is said of its subject, and denies what the statement
   * before says of its own: that it is seen, or that it may be there ("edema is suspected, effusion
   * is not")}
   *
   * @param cue a cue of the sentence
   */
  public boolean isElliptic(Mark<Cue> cue) {
    if (!view.is(WordClass.BE, cue.first() - 1)) {
      return false;
    }
    int former = before(cue).begins().token() - 1;
    boolean alone =
        cue.end() == view.size() || !same(cue.first(), cue.end()) || !view.isWord(cue.end());
    int last = view.skipBack(former, i -> !view.isWord(i) || view.is(WordClass.SIDE, i));
    return alone && former >= 0 && view.saysSeen(last);
  }

  /**
   * {@return the first token of the statement that a token belongs to}
   *
   * @param token a token's index
   */
  public int begin(int token) {
    return at(token).begins().token();
  }

  /**
   * {@return the statement from which one takes its subject; itself if it has its own}
   *
   * @param statement a statement's number
   */
  public int source(int statement) {
    Statement of = pass().statements().get(statement);
    return switch (of.antecedent()) {
      case NONE -> statement;
      case RELATIVE -> of.parent();
      case PRONOUN, ELLIPSIS -> Math.max(statement - 1, 0);
    };
  }

  /**
   * {@return whether a statement is another, or a relative clause inside it, at any depth}
   *
   * @param inner the number of a statement
   * @param outer the number of another, or the same
   */
  public boolean isInside(int inner, int outer) {
    return inner == outer
        || (inner >= 0 && isInside(pass().statements().get(inner).parent(), outer));
  }

  /**
   * {@return the boundary at which the statement of a token starts, or goes on after a relative
   * clause}
   *
   * @param token a token's index
   */
  public Boundary boundaryAt(int token) {
    if (token >= view.size()) {
      return new Boundary(token, Cause.SENTENCE);
    }
    Boundary begins = at(token).begins();
    return begins.token() == token ? begins : new Boundary(token, Cause.RESUMED);
  }
}
