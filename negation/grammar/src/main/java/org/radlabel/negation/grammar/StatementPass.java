package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.rules.TokenKind;

/**
 * Parts a sentence into its statements, see {@link Statements}, in one pass over its tokens. For
 * one thread and one use.
 */
final class StatementPass {
  private final SentenceView view;
  private final SharedSubject shared;
  private final Antecedents antecedents;
  private final Items items;
  private final int[] of;
  private final List<Statement> statements = new ArrayList<>();

  /** For each statement, whether it is a relative clause inside one that has no verb yet. */
  private final List<Boolean> waiting = new ArrayList<>();

  private int current = -1;

  /** The number of the first cue that begins at no token looked at yet. */
  private int nextCue;

  /** Whether a verb, a mention, and a cue that speaks of what follows it stand in the current. */
  private boolean verb;

  private boolean mention;
  private boolean opened;

  /** Whether that cue does more than hedge. */
  private boolean denied;

  StatementPass(SentenceView view) {
    this.view = view;
    this.shared = new SharedSubject(view);
    this.antecedents = new Antecedents(view);
    this.items = new Items(view);
    this.of = new int[view.size()];
    begin(new Boundary(0, Cause.SENTENCE), -1);
    for (int i = 0; i < of.length; i++) {
      Boundary boundary = i == 0 ? null : before(i);
      if (boundary != null) {
        begin(boundary);
      }
      of[i] = current;
      note(i);
    }
  }

  /** The statements, by place. */
  List<Statement> statements() {
    return statements;
  }

  /** By token: the number of the statement that it belongs to. */
  int[] ofTokens() {
    return of;
  }

  private void begin(Boundary boundary) {
    if (boundary.cause() == Cause.RESUMED) {
      current = statements.get(current).parent();
      verb = true;
      return;
    }
    int token = boundary.token();
    boolean relative = view.is(WordClass.RELATIVE, token) && mention && !items.isOfAnother(token);
    begin(boundary, relative ? current : -1);
  }

  private void begin(Boundary boundary, int parent) {
    boolean relative = parent >= 0;
    waiting.add(relative && !verb);
    current = statements.size();
    Antecedent antecedent = relative ? Antecedent.RELATIVE : antecedents.of(boundary.token());
    statements.add(new Statement(current, boundary, antecedent, parent));
    boolean noun = view.is(WordClass.PREPOSITION, boundary.token());
    verb = relative && (noun || antecedents.isVerbOfRelative(boundary.token() + 1));
    mention = false;
    opened = false;
    denied = false;
  }

  private void note(int i) {
    verb |= view.isVerb(i);
    mention |= view.isMentioned(i);
    List<Mark<Cue>> cues = view.cues();
    while (nextCue < cues.size() && cues.get(nextCue).first() == i) {
      Mark<Cue> cue = cues.get(nextCue++);
      boolean denies = cue.rule().says() != Cue.Says.UNCERTAIN;
      boolean opens = denies ? opens(cue) : cue.rule().opensStatement();
      if (cue.rule().isSpeaking() && opens && !view.hedgesList(cue)) {
        opened = true;
        denied |= denies;
      }
    }
  }

  /** The boundary before a token, if a statement begins or goes on there; or null. */
  private @Nullable Boundary before(int i) {
    if (view.goesOnWithList(i) && view.opensList(begun(), i)) {
      return null;
    }
    if (view.isBreak(i)) {
      boolean word = view.ends(Terminator.Ends.ALWAYS, i);
      return word ? byTerminator(i, Cause.TERMINATOR) : new Boundary(i, Cause.PUNCTUATION);
    }
    if (resumes(i)) {
      return new Boundary(i, Cause.RESUMED);
    }
    if (view.is(TokenKind.COLON, i - 1)) {
      return goesOnBehindColon(i) ? new Boundary(i, Cause.VERB) : null;
    }
    if (view.parts(i - 1) && !view.parts(i)) {
      return atItem(i);
    }
    return isRunTogether(i) ? new Boundary(i, Cause.RUN_TOGETHER) : null;
  }

  /**
   * Whether a subject with its verb follows something said, without a mark between: "there is no
   * effusion | the heart is enlarged".
   */
  private boolean isRunTogether(int i) {
    return (verb || opened) && isSaidBy(i) && shared.beginsClause(i);
  }

  /** Whether a finding, or what is said of one or of a structure, ends before a token. */
  private boolean isSaidBy(int end) {
    return mention && (view.isInFinding(end - 1) || view.isSaidAt(end - 1));
  }

  /** The token with which the last statement began, which a resumed one may have gone on after. */
  private int begun() {
    return statements.get(statements.size() - 1).begins().token();
  }

  /** Whether a colon stands between two statements: "no mass is seen: the effusion persists". */
  private boolean goesOnBehindColon(int i) {
    int colon = i - 1;
    return (verb || opened)
        && view.namesFinding(statements.get(current).begins().token(), colon)
        && (shared.hasVerb(i) || view.is(WordClass.DEFINITE, i));
  }

  /** Whether a relative clause is over, as the statement around it gets its verb. */
  private boolean resumes(int i) {
    return waiting.get(current)
        && verb
        && view.isVerb(i)
        && !view.isVerbal(i - 1)
        && !view.is(WordClass.RELATIVE, i - 1)
        && !view.isAnd(i - 1)
        && !view.isOr(i - 1);
  }

  /** The boundary before a list item, if it begins a statement; or null. */
  private @Nullable Boundary atItem(int item) {
    if (view.isInName(item) || items.isSpokenOfBefore(item) || items.isOfRelative(item)) {
      return null;
    }
    if (view.ends(Terminator.Ends.NEW_STATEMENT, item) && !items.onlyAddsTo(item)) {
      return byTerminator(item, Cause.OPENER);
    }
    int first = items.afterAdverbs(item);
    Mark<Cue> opener = view.cueOver(first) == null ? null : openerOver(first);
    if (opener != null) {
      return new Boundary(item, Cause.CUE, opener);
    }
    boolean clause = items.isFronted(item) || (!view.isOr(item - 1) && shared.namesClause(item));
    if (clause || (first > item && opensWithVerb(first))) {
      return new Boundary(item, Cause.VERB);
    }
    Mark<Cue> cue = view.cueOver(item);
    return cue != null && view.isTakenBack(cue, item)
        ? new Boundary(item, Cause.VERB)
        : bySubject(view.partingBefore(item), item);
  }

  /** Whether a subject with its verb begins at a token. */
  private boolean opensWithVerb(int i) {
    return view.ends(Terminator.Ends.NEW_STATEMENT, i)
        || (view.is(WordClass.DETERMINER, i) && shared.hasSubjectWithVerb(i));
  }

  /** The cue over a token with which a statement begins, or null. */
  private @Nullable Mark<Cue> openerOver(int i) {
    List<Mark<Cue>> cues = view.cues();
    for (int k = 0; k < cues.size(); k++) {
      Mark<Cue> cue = cues.get(k);
      // Of "perhaps a nipple", which another cue hides for some, no statement is made.
      boolean speaks =
          !cue.isHiddenForSome() || view.namesFinding(cue.end(), view.itemEnd(cue.end()));
      if (cue.covers(i) && cue.isSaidOfAll() && opens(cue) && speaks) {
        return cue;
      }
    }
    return null;
  }

  private Boundary byTerminator(int i, Cause cause) {
    return new Boundary(i, cause, view.terminatorAt(i));
  }

  /** Whether a cue speaks of what follows it; of one that looks both ways only if there is any. */
  private boolean opens(Mark<Cue> cue) {
    boolean forward = cue.rule().direction() == Cue.Direction.FORWARD;
    return cue.rule().opensStatement()
        && (forward || view.namesAny(cue.end(), view.itemEnd(cue.end())));
  }

  private @Nullable Boundary bySubject(int parting, int item) {
    SharedSubject.Verdict verdict = shared.of(parting, item, verb, opened);
    boolean inserted = waiting.get(current) && !view.namesFinding(item, view.itemEnd(item));
    if (verdict == SharedSubject.Verdict.SHARED || inserted) {
      return null;
    }
    if (verdict == SharedSubject.Verdict.OWN && (mention || opened || verb)) {
      return new Boundary(item, Cause.VERB);
    }
    if (view.partsByOr(parting)) {
      return null;
    }
    boolean heads = opened || view.hasClosedList(begun(), item);
    if ((denied || (heads && view.isComma(parting))) && items.isNewItem(item)) {
      return byTerminator(item, Cause.NEW_ITEM);
    }
    if (isVerbless(parting, item)) {
      return new Boundary(item, Cause.VERBLESS);
    }
    if (mention && isComplete(parting, item)) {
      return new Boundary(item, Cause.COMPLETE);
    }
    return null;
  }

  /** Whether the item has words of its own, without a verb, that say whether it is there. */
  private boolean isVerbless(int parting, int item) {
    return view.hasBackwardCue(item)
        && (opened
            || shared.isSaid(parting)
            || (view.isComma(parting) && item == parting + 1 && isSaidBefore(parting)));
  }

  /** Whether a finding with words of its own, and no list, stands before a comma. */
  private boolean isSaidBefore(int comma) {
    Boundary begins = statements.get(current).begins();
    int first = begins.token();
    return begins.cause() != Cause.NEW_ITEM
        && !view.hasParting(first, comma)
        && view.namesFinding(first, comma)
        && view.any(first, comma, i -> !view.isInFinding(i));
  }

  /** Whether the subject was said to be seen, and another noun follows. */
  private boolean isComplete(int parting, int item) {
    int said = view.skipBack(parting - 1, WordClass.ADVERB);
    return view.is(WordClass.OBSERVED, said)
        && (verb ? view.isMentioned(item) : items.isSeen(item));
  }
}
