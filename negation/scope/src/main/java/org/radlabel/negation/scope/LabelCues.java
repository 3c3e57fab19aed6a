package org.radlabel.negation.scope;

import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Direction;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Mention;

/**
 * Says of cues and mentions how they stand to a colon: before the list it opens, behind a label, as
 * a label. For one thread.
 */
final class LabelCues {
  private final SentenceView view;
  private final Statements statements;

  LabelCues(SentenceView view, Statements statements) {
    this.view = view;
    this.statements = statements;
  }

  /** Whether a cue denies or leaves open what is listed behind its colon: "negative for: ". */
  boolean opensList(Mark<Cue> cue) {
    Direction direction = cue.rule().direction();
    boolean onward = direction == Direction.FORWARD || direction == Direction.EITHER;
    return onward && Subjects.judges(cue) && !cue.isHiddenForSome() && view.colonOf(cue) >= 0;
  }

  /** Whether the words before a cue are a label, a finding alone before a colon, and its answer. */
  boolean isAnswer(Mark<Cue> cue) {
    if (!view.hasColon(0, cue.first())) {
      // Said at once, as the statements of most sentences then need not be worked out.
      return false;
    }
    int colon = statements.begin(cue.first());
    while (colon < cue.first() && !view.is(TokenKind.COLON, colon)) {
      colon++;
    }
    return colon < cue.first()
        && view.isInFinding(colon - 1)
        && !view.hasVerb(0, colon)
        && !view.namesAny(colon, cue.first());
  }

  /**
   * Whether a mention is a label without an answer of its own, "Edema:" or "Signs of edema:": the
   * end, or another label, follows it.
   */
  boolean isEmpty(Mention mention) {
    int colon = mention.endToken();
    if (!view.is(TokenKind.COLON, colon)) {
      return false;
    }
    boolean last = colon + 1 == view.size();
    int before = mention.firstToken() - 1;
    if (view.isWord(before)) {
      return last && view.is(WordClass.PREPOSITION, before) && !view.hasVerb(0, before);
    }
    for (int i = 0; i < view.findings().size() && !last; i++) {
      Mention next = view.findings().get(i);
      last = next.firstToken() == colon + 1 && view.is(TokenKind.COLON, next.endToken());
    }
    return last;
  }

  /** Whether a cue begins what is said of a label: "Effusion: possible small left". */
  boolean beginsAnswer(Mark<Cue> cue) {
    int colon = cue.first() - 1;
    while (view.is(TokenKind.OTHER, colon)) {
      colon--;
    }
    return colon > 0 && view.is(TokenKind.COLON, colon);
  }
}
