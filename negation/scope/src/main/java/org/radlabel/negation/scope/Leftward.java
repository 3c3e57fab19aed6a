package org.radlabel.negation.scope;

import java.util.Optional;
import java.util.function.IntFunction;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Boundary;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.TokenKind;

/**
 * The search to the left of one cue for where its subject begins: with its statement, or after. For
 * one thread, once.
 */
final class Leftward {
  private final SentenceView view;
  private final Statements statements;
  private final IntFunction<Mark<Cue>> foreign;
  private final int statement;
  private final boolean phrase;

  /** Whether a hedge of some categories follows as a remark: "is seen, perhaps a nipple". */
  private final boolean remark;

  /** Whether the cue leaves open what stands before it, without a verb. */
  private final boolean leavesOpen;

  /**
   * Whether the cue takes back what was said before: "has cleared, | that on the right persists".
   */
  private final boolean takesBack;

  /** The first token of the cue. */
  private final int first;

  private int at;

  /**
   * The search of one cue.
   *
   * @param foreign the cue over a token that speaks of something else, or null
   */
  Leftward(
      SentenceView view, Statements statements, Mark<Cue> cue, IntFunction<Mark<Cue>> foreign) {
    this.view = view;
    this.statements = statements;
    this.foreign = foreign;
    this.statement = statements.before(cue).number();
    this.phrase = cue.rule().reach() == Cue.Reach.PHRASE;
    this.remark = cue.rule().hedgesSome() && !view.isVerb(cue.first());
    Cue.Says says = cue.rule().says();
    this.leavesOpen =
        !view.isVerb(cue.first()) && (says == Cue.Says.UNCERTAIN || says == Cue.Says.NOT_EXCLUDED);
    this.first = cue.first();
    this.takesBack = says == Cue.Says.PRESENT && (view.isBreak(first) || view.parts(first));
    this.at = beforeVerbs(cue.first() - 1);
    if (phrase && view.isComma(cue.first() - 1) && !view.isWord(cue.end())) {
      this.at = cue.first() - 2;
    }
  }

  /** At which token the scope begins. */
  Boundary begin() {
    int parting = -1;
    boolean sameSubject =
        (view.isVerb(at + 1) && joinsPredicates(at))
            || view.is(WordClass.CONTRAST, first)
            || takesBack;
    for (at -= sameSubject ? 1 : 0; at >= 0; at--) {
      if (!statements.isInside(statements.of(at), statement)) {
        return statements.at(at + 1).begins();
      }
      if (statements.of(at) != statement) {
        continue;
      }
      if (view.is(TokenKind.COLON, at) && view.namesFinding(at + 1, first)) {
        // Of "opacity: pneumonia suspected" the hedge is of the pneumonia only.
        return new Boundary(at, Cause.COLON);
      }
      if (leavesOpen && isCompanion(at)) {
        return new Boundary(at, Cause.AFTER_MENTION, Optional.ofNullable(view.terminatorAt(at)));
      }
      Mark<Cue> other = foreign.apply(at);
      if (other != null) {
        return new Boundary(at + 1, Cause.OTHER_CUE, Optional.of(other));
      }
      if (view.isVerb(at) && !sameSubject && !remark) {
        return new Boundary((parting >= 0 ? parting : at) + 1, Cause.VERB_PHRASE);
      }
      if (view.isVerb(at) && !remark) {
        // Of "the effusion was small and has resolved" the first predicate is no boundary.
        at = beforeVerbs(at) + 1;
        parting = -1;
        sameSubject = false;
      } else if (view.parts(at)) {
        if (phrase && view.isComma(at)) {
          return new Boundary(at + 1, Cause.COMMA);
        }
        parting = at;
      }
    }
    return new Boundary(0, Cause.SENTENCE);
  }

  /** Whether what a comma parts off is the cue's subject: "edema, with infection not excluded". */
  private boolean isCompanion(int i) {
    return view.isComma(i - 1)
        && view.ends(Terminator.Ends.AFTER_MENTION, i)
        && view.is(WordClass.PREPOSITION, i)
        && view.namesFinding(i + 1, first);
  }

  /** Whether a token joins two things said of one subject: and, but. */
  private boolean joinsPredicates(int i) {
    return view.isAnd(i) || view.is(WordClass.CONTRAST, i);
  }

  private int beforeVerbs(int token) {
    return view.skipBack(token, view::isVerbal);
  }
}
