package org.radlabel.negation.scope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Reach;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Boundary;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.TokenKind;

/**
 * The search to the right of one cue for where its scope ends: with its statement, or before. For
 * one thread, once.
 */
final class Rightward {
  private final SentenceView view;
  private final Statements statements;
  private final Reach reach;
  private final int statement;

  /** A cue for what is there that speaks of one finding ends with that finding's noun phrase. */
  private final boolean namesOne;

  /**
   * A cue whose list a colon opens speaks of all its items: "possible causes: edema, infection".
   */
  private final boolean lists;

  /** "Is not A, has B": a cue with a verb, or after one, speaks of that verb only. */
  private final boolean ofVerb;

  /** Whether it denies: it ends before another verb also where it has named nothing yet. */
  private final boolean denies;

  /** The bracket that the cue stands in with more, which closes its scope: "(possibly old)". */
  private final int bracket;

  private int at;
  private boolean afterMention;
  private boolean afterVerb;

  Rightward(SentenceView view, Statements statements, Mark<Cue> cue) {
    this.view = view;
    this.statements = statements;
    this.reach = cue.rule().reach();
    this.namesOne = reach == Reach.NEAREST && cue.rule().says() == Says.PRESENT;
    this.lists = view.colonOf(cue) >= 0;
    this.denies = cue.rule().says() == Says.NEGATIVE;
    this.ofVerb = view.hasVerb(cue.first() - 1, cue.end());
    this.at = isFronted(cue) ? cue.end() + 1 : cue.end();
    this.bracket = closing(cue);
    // A cue speaks of the statement of its last word, or of that which it is put before.
    this.statement = statements.of(isFronted(cue) ? at : cue.end() - 1);
  }

  private int closing(Mark<Cue> cue) {
    int closing = view.closingBracket(cue.first());
    boolean alone = closing == cue.end() && view.is(TokenKind.OTHER, cue.first() - 1);
    return alone ? view.size() : closing;
  }

  /** Whether a cue and its comma are put before the statement they speak of ("In 2009, she"). */
  private boolean isFronted(Mark<Cue> cue) {
    return view.isOpen()
        && cue.end() + 1 < view.size()
        && view.isComma(cue.end())
        && !view.any(0, cue.first(), i -> view.isMentioned(i) || view.isVerb(i));
  }

  /** Before which token the scope ends. */
  Boundary end() {
    while (at < view.size()) {
      Cause cause = endsHere();
      if (cause != null) {
        return boundary(cause);
      }
      at = view.parts(at) ? view.afterParting(at) : at + 1;
    }
    return new Boundary(at, Cause.SENTENCE);
  }

  private Boundary boundary(Cause cause) {
    return switch (cause) {
      case TERMINATOR -> statements.boundaryAt(at);
      case AFTER_MENTION -> new Boundary(at, cause, Optional.ofNullable(view.terminatorAt(at)));
      default -> new Boundary(at, cause);
    };
  }

  private @Nullable Cause endsHere() {
    if (at == bracket) {
      return Cause.BRACKETS;
    }
    afterMention |= view.isMentioned(at);
    if (statements.of(at) != statement || (view.isBreak(at) && !lists)) {
      return Cause.TERMINATOR;
    }
    if (afterMention && view.ends(Terminator.Ends.AFTER_MENTION, at)) {
      return Cause.AFTER_MENTION;
    }
    if (namesOne && (view.parts(at) || view.isVerb(at) || view.is(WordClass.PREPOSITION, at))) {
      return Cause.NEAREST;
    }
    if (view.isVerb(at)) {
      afterVerb |= afterMention;
      return reach == Reach.PHRASE && afterMention ? Cause.VERB_PHRASE : null;
    }
    return view.parts(at) ? atParting() : null;
  }

  private @Nullable Cause atParting() {
    if (reach == Reach.NEAREST) {
      return afterMention ? Cause.NEAREST : null;
    }
    int item = view.afterParting(at);
    if (item >= view.size()) {
      return Cause.SENTENCE;
    }
    if (statements.of(item) != statement) {
      at = item;
      return Cause.TERMINATOR;
    }
    boolean commaOnly = view.isComma(at) && item == at + 1;
    if (ofVerb && (denies || afterMention) && !view.partsByOr(at) && beginsPredicate(item)) {
      return Cause.COMPLETE;
    }
    if (commaOnly && endsAtComma(item)) {
      return Cause.COMMA;
    }
    if (commaOnly && repeatsFinding(item)) {
      return Cause.REPEATED;
    }
    return afterVerb && !view.partsByOr(at) ? Cause.COMPLETE : null;
  }

  /** Whether an item says what else the subject is or does: "is not large and is of concern". */
  private boolean beginsPredicate(int item) {
    int verb = view.skip(item, WordClass.ADVERB);
    return view.isVerb(verb) && !view.isSeeing(verb);
  }

  /** Whether the scope ends at a comma, after a phrase. */
  private boolean endsAtComma(int item) {
    return reach == Reach.PHRASE && !lists && (afterMention || view.is(WordClass.DETERMINER, item));
  }

  /** Whether a finding is named again, at another place: "edema in the right lung". */
  private boolean repeatsFinding(int item) {
    int word = view.tokens().word(item);
    return view.findings().stream()
            .anyMatch(m -> m.firstToken() == item && view.is(WordClass.PREPOSITION, m.endToken()))
        && view.any(0, item, i -> view.tokens().word(i) == word && view.isInFinding(i));
  }
}
