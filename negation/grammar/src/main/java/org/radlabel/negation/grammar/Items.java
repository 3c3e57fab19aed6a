package org.radlabel.negation.grammar;

import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;

/** What the items of a list begin with and name. For one thread. */
final class Items {
  private final SentenceView view;

  Items(SentenceView view) {
    this.view = view;
  }

  /** Whether a cue with its comma is put before an item: "and, possibly, | a small effusion". */
  boolean isSpokenOfBefore(int item) {
    Mark<Cue> cue = view.cueOver(item - 1);
    return cue != null && cue.end() == item && cue.rule().direction() == Cue.Direction.FORWARD;
  }

  /** Whether a pronoun stands for another of what was named: ", that in the lingula". */
  boolean isOfAnother(int item) {
    return view.isComma(item - 1)
        && view.is(WordClass.DETERMINER, item)
        && view.is(WordClass.PREPOSITION, item + 1);
  }

  /** Whether an item begins with a place before its verb: ", in the right lung there are". */
  boolean isFronted(int item) {
    if (!view.is(WordClass.PREPOSITION, item)) {
      return false;
    }
    int there =
        view.skip(
            item,
            i ->
                view.isInItem(i)
                    && !view.isVerb(i)
                    && !view.ends(Terminator.Ends.NEW_STATEMENT, i));
    return view.ends(Terminator.Ends.NEW_STATEMENT, there) && view.isVerb(there + 1);
  }

  /** Whether an item is the preposition of a relative clause: ", for which a drain was placed". */
  boolean isOfRelative(int item) {
    return view.is(WordClass.PREPOSITION, item) && view.is(WordClass.RELATIVE, item + 1);
  }

  /** Whether an item names nothing, and only says of what is before it that it is not there. */
  boolean onlyAddsTo(int item) {
    return !view.namesAny(item, view.itemEnd(item)) && view.hasBackwardCue(item - 1);
  }

  /** Whether a size, a change, an age or a number begins an item of a list without "or". */
  boolean isNewItem(int item) {
    boolean begins = view.ends(Terminator.Ends.NEW_ITEM, item) || view.is(TokenKind.NUMBER, item);
    return begins && !goesOnWithOr(item) && !onlyAddsTo(item);
  }

  /** Whether the list that the item stands in goes on with "or" before the statement ends. */
  private boolean goesOnWithOr(int item) {
    int end =
        view.skip(
            item,
            i ->
                !view.isOr(i)
                    && !view.isBreak(i)
                    && !view.isVerb(i)
                    && !view.ends(Terminator.Ends.AFTER_MENTION, i));
    return view.isOr(end) && !view.isBreak(end);
  }

  /** The token after the adverbs, no cues, with which an item begins: "and today no". */
  int afterAdverbs(int item) {
    return view.skip(item, i -> view.is(WordClass.ADVERB, i) && view.cueOver(i) == null);
  }

  /** Whether an item is a finding that is said to be seen, without a verb. */
  boolean isSeen(int item) {
    int end = view.itemEnd(item);
    int seen = view.skip(item, i -> i < end && !view.is(WordClass.OBSERVED, i));
    return seen < end && view.namesFinding(item, seen);
  }
}
