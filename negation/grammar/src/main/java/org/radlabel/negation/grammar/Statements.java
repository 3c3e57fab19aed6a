package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Statement.Antecedent;

/**
 * The statements of a sentence: the one place that says where a statement begins.
 *
 * <p>A statement begins at a mark or a word that always ends the one before it; and after a comma,
 * "and" or "or" where what follows is no part of what is before: it opens with words of its own, it
 * is a new item of a list, or it is a subject with a verb that it does not share ({@link
 * SharedSubject}). A relative clause is a statement inside another, which goes on after it. One
 * pass; a pure function of the sentence and the lexicon. For one thread.
 */
public final class Statements {
  private final SentenceView view;
  private final SharedSubject shared;
  private final int[] of;
  private final List<Statement> statements = new ArrayList<>();

  /** For each statement, whether it is a relative clause inside one that has no verb yet. */
  private final List<Boolean> waiting = new ArrayList<>();

  private final Antecedents antecedents;
  private int current = -1;

  /** Whether a verb, a mention, and a word that speaks of what follows it stand in the current. */
  private boolean verb;

  private boolean mention;
  private boolean opened;

  /** Whether that word is more than a hedge. */
  private boolean denied;

  Statements(SentenceView view) {
    this.view = view;
    this.shared = new SharedSubject(view);
    this.antecedents = new Antecedents(view);
    this.of = new int[view.size()];
    begin(new Boundary(0, Cause.SENTENCE), -1);
    for (int i = 0; i < of.length; i++) {
      Optional<Boundary> boundary = i == 0 ? Optional.empty() : before(i);
      boundary.ifPresent(this::begin);
      of[i] = current;
      note(i);
    }
  }

  /** All, by place. */
  public List<Statement> all() {
    return Collections.unmodifiableList(statements);
  }

  /** The statement that a token belongs to. */
  public Statement at(int token) {
    return statements.get(of[token]);
  }

  /** The number of the statement that a token belongs to. */
  public int of(int token) {
    return of[token];
  }

  /** Whether two tokens belong to one statement. */
  public boolean same(int a, int b) {
    return of[a] == of[b];
  }

  /**
   * The number of the statement that a cue looks back on: a mark or a conjunction with which it
   * begins may itself begin a statement ("; none today", "except at the base").
   */
  public int before(Mark<Cue> cue) {
    int first = cue.first();
    return of[first > 0 && view.isBreak(first) ? first - 1 : first];
  }

  /** The first token of the statement that a token belongs to. */
  public int begin(int token) {
    return at(token).begins().token();
  }

  /**
   * Whether what a token says may be said of a mention at another: they stand in one statement, or
   * the token's has its subject from the mention's.
   */
  public boolean concerns(int token, int mention) {
    return same(token, mention) || source(of[token]) == of[mention];
  }

  /** The statement from which one takes its subject; itself if it has its own. */
  public int source(int statement) {
    Statement of = statements.get(statement);
    return switch (of.antecedent()) {
      case NONE -> statement;
      case RELATIVE -> of.parent();
      case PRONOUN, ELLIPSIS -> Math.max(statement - 1, 0);
    };
  }

  /** The token before which the statement of a token ends: the end of its run to the right. */
  public int end(int token) {
    int i = token;
    while (i < of.length && (of[i] == of[token] || isInside(of[i], of[token]))) {
      i++;
    }
    return i;
  }

  /** Whether a statement is a relative clause inside another, at any depth. */
  public boolean isInside(int inner, int outer) {
    int at = inner;
    while (at >= 0 && at != outer) {
      at = statements.get(at).parent();
    }
    return at == outer;
  }

  /** The boundary at which the statement that a token begins, or the next, starts. */
  public Boundary boundaryAt(int token) {
    if (token >= of.length) {
      return new Boundary(token, Cause.SENTENCE);
    }
    Boundary begins = at(token).begins();
    return begins.token() == token ? begins : new Boundary(token, Cause.RESUMED);
  }

  private void begin(Boundary boundary) {
    if (boundary.cause() == Cause.RESUMED) {
      current = statements.get(current).parent();
      verb = true;
      return;
    }
    boolean relative = view.is(WordClass.RELATIVE, boundary.token()) && mention;
    begin(boundary, relative ? current : -1);
  }

  private void begin(Boundary boundary, int parent) {
    waiting.add(parent >= 0 && !verb);
    current = statements.size();
    Antecedent antecedent = antecedents.of(boundary.token(), parent);
    statements.add(new Statement(current, boundary, antecedent, parent));
    verb = parent >= 0 && antecedents.isVerbOfRelative(boundary.token() + 1);
    mention = false;
    opened = false;
    denied = false;
  }

  private void note(int i) {
    verb |= view.isVerb(i);
    mention |= view.isMentioned(i);
    opened |= view.opensAt(i);
    denied |= view.opensAt(i) && !view.hedgesAt(i);
  }

  /** The boundary before a token, if a statement begins or goes on there. */
  private Optional<Boundary> before(int i) {
    if (view.isBreak(i)) {
      return Optional.of(atBreak(i));
    }
    if (resumes(i)) {
      return Optional.of(new Boundary(i, Cause.RESUMED));
    }
    return view.parts(i - 1) && !view.parts(i) ? atItem(i) : Optional.empty();
  }

  private Boundary atBreak(int i) {
    Terminator terminator = view.terminatorAt(i);
    return terminator != null && terminator.ends() == Terminator.Ends.ALWAYS
        ? new Boundary(i, Cause.TERMINATOR, Optional.of(terminator))
        : new Boundary(i, Cause.PUNCTUATION);
  }

  /** Whether a relative clause is over, as the statement around it gets its verb. */
  private boolean resumes(int i) {
    return waiting.get(current)
        && verb
        && view.isVerb(i)
        && !view.isVerb(i - 1)
        && !view.is(WordClass.ADVERB, i - 1)
        && !view.is(WordClass.RELATIVE, i - 1)
        && !view.isAnd(i - 1)
        && !view.isOr(i - 1);
  }

  /** The boundary before the list item that begins at a token, if it begins a statement. */
  private Optional<Boundary> atItem(int item) {
    int parting = item - 1;
    while (parting > 0 && view.parts(parting - 1)) {
      parting--;
    }
    if (view.ends(Terminator.Ends.NEW_STATEMENT, item) && !onlyAddsTo(item)) {
      return Optional.of(new Boundary(item, Cause.OPENER, Optional.of(view.terminatorAt(item))));
    }
    Mark<Cue> cue = view.cueOver(item);
    if (cue != null && opens(cue)) {
      return Optional.of(new Boundary(item, Cause.CUE, Optional.of(cue.rule())));
    }
    return bySubject(parting, item);
  }

  /** Whether an item names nothing, and only says of what is before it that it is not there. */
  private boolean onlyAddsTo(int item) {
    int end = itemEnd(item);
    return !view.mentions(item, end) && hasBackwardCue(item - 1);
  }

  private int itemEnd(int item) {
    int i = item;
    while (i < view.size() && !view.isBreak(i) && !view.parts(i)) {
      i++;
    }
    return i;
  }

  /** Whether a cue speaks of what follows it; of one that looks both ways only if there is any. */
  private boolean opens(Mark<Cue> cue) {
    Cue.Direction direction = cue.rule().direction();
    boolean forward = direction == Cue.Direction.FORWARD;
    return SentenceView.opens(cue.rule())
        && (forward || view.mentions(cue.end(), itemEnd(cue.end())));
  }

  private Optional<Boundary> bySubject(int parting, int item) {
    boolean byOr = view.partsByOr(parting);
    SharedSubject.Verdict verdict = shared.of(parting, item, verb, opened);
    if (waiting.get(current) && !view.namesFinding(item, itemEnd(item))) {
      return Optional.empty();
    }
    if (verdict == SharedSubject.Verdict.OWN && (mention || opened || verb)) {
      return Optional.of(new Boundary(item, Cause.VERB));
    }
    if (verdict == SharedSubject.Verdict.SHARED) {
      return Optional.empty();
    }
    if ((denied || (opened && view.isComma(parting)))
        && view.beginsItem(item)
        && !byOr
        && !goesOnWithOr(item)
        && !onlyAddsTo(item)) {
      return Optional.of(
          new Boundary(item, Cause.NEW_ITEM, Optional.ofNullable(view.terminatorAt(item))));
    }
    if (!byOr && isVerbless(parting, item)) {
      return Optional.of(new Boundary(item, Cause.VERBLESS));
    }
    if (!byOr && verb && mention && isComplete(parting, item)) {
      return Optional.of(new Boundary(item, Cause.COMPLETE));
    }
    return Optional.empty();
  }

  /** Whether the list that the item stands in goes on with "or" before the statement ends. */
  private boolean goesOnWithOr(int item) {
    for (int i = item; i < view.size() && !view.isBreak(i) && !view.isVerb(i); i++) {
      if (view.isOr(i)) {
        return true;
      }
      if (view.ends(Terminator.Ends.AFTER_MENTION, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the item has words of its own, without a verb, that say whether it is there. */
  private boolean isVerbless(int parting, int item) {
    if (!hasBackwardCue(item)) {
      return false;
    }
    return opened
        || shared.isSaid(parting)
        || (view.isComma(parting) && item == parting + 1 && isSaidBefore(parting));
  }

  /** Whether a finding with words of its own, and no list, stands before a comma. */
  private boolean isSaidBefore(int comma) {
    if (statements.get(current).begins().cause() == Cause.NEW_ITEM) {
      return false;
    }
    boolean finding = false;
    boolean other = false;
    for (int i = comma - 1; i >= statements.get(current).begins().token(); i--) {
      if (view.parts(i)) {
        return false;
      }
      finding |= view.isInFinding(i);
      other |= !view.isInFinding(i);
    }
    return finding && other;
  }

  private boolean hasBackwardCue(int item) {
    for (int i = item + 1; i < view.size() && !view.isBreak(i) && !view.parts(i); i++) {
      Mark<Cue> cue = view.cueAt(i);
      if (cue != null && looksBackward(cue.rule())) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksBackward(Cue cue) {
    return SentenceView.isSpeaking(cue)
        && cue.direction() != Cue.Direction.FORWARD
        && cue.direction() != Cue.Direction.BOTH;
  }

  /** Whether the subject was said to be seen, and another noun follows. */
  private boolean isComplete(int parting, int item) {
    int i = parting - 1;
    while (i > 0 && view.is(WordClass.ADVERB, i)) {
      i--;
    }
    return view.is(WordClass.OBSERVED, i) && view.isMentioned(item) && !view.isVerb(item);
  }
}
