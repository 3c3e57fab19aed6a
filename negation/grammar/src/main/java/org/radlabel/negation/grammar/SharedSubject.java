package org.radlabel.negation.grammar;

import java.util.List;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Mention;

/**
 * Says whether a list item has a verb of its own, or shares it with what stands before it.
 *
 * <p>The number of the verb tells: "mass and the effusion has resolved" speaks of the effusion,
 * "mass and effusion have resolved" of both. Where it does not tell, an article does: "mass and the
 * effusion may resolve" are two statements. For one thread.
 */
final class SharedSubject {
  /** What the verb that follows an item says of the parting before it. */
  enum Verdict {
    /** No verb follows in the item, nor in one joined to it. */
    NO_VERB,
    /** The item belongs to one subject with what stands before it, as the verb's number tells. */
    SHARED,
    /** The item seems to go on with a list that stands before it. */
    LISTED,
    /** The item begins a subject of its own. */
    OWN
  }

  private static final long VERB = Facts.of(WordClass.VERB);

  private final SentenceView view;

  SharedSubject(SentenceView view) {
    this.view = view;
  }

  /** Whether an item has a verb, and something before it. */
  boolean hasVerb(int item) {
    return ownVerb(item) > item;
  }

  /**
   * Whether "there is", or an article and a noun with a finite verb right after it, begins here.
   */
  boolean beginsClause(int i) {
    if (view.ends(Terminator.Ends.NEW_STATEMENT, i)) {
      return view.isVerb(i + 1);
    }
    if (!view.is(WordClass.DETERMINER, i) || !view.is(WordClass.DEFINITE, i)) {
      return isClause(i);
    }
    int end = view.skip(i + 1, k -> view.isWord(k) && view.isInItem(k) && !view.isVerb(k));
    return view.isVerb(end) && view.isMentioned(end - 1) && !view.is(WordClass.RELATIVE, end - 1);
  }

  /** Whether what is named at a token has its verb in its name: "fluid is seen in the fissure". */
  private boolean isClause(int i) {
    List<Mention> findings = view.findings();
    for (int k = 0; k < findings.size(); k++) {
      Mention finding = findings.get(k);
      if (finding.firstToken() == i && view.any(i + 1, finding.endToken(), VERB)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item names something by a clause, verb and all: "the lines are in place". */
  boolean namesClause(int item) {
    return view.any(item, view.itemEnd(item), this::isClause);
  }

  /** Whether an item names a finding and has a verb for it. */
  boolean hasSubjectWithVerb(int item) {
    int verb = ownVerb(item);
    return verb > item && view.namesFinding(item, verb);
  }

  /**
   * The verdict on a parting.
   *
   * @param parting the first token of the comma or conjunction
   * @param item the token after it
   * @param afterVerb whether what stands before it has a verb already
   * @param opened whether what stands before it denies or hedges what follows
   */
  Verdict of(int parting, int item, boolean afterVerb, boolean opened) {
    int last = item;
    int named = item;
    int verb = ownVerb(last);
    while (verb < 0) {
      last = nextItem(last);
      if (last < 0) {
        return Verdict.NO_VERB;
      }
      verb = ownVerb(last);
      named = verb != last && view.namesFinding(last, view.itemEnd(last)) ? last : named;
    }
    boolean inserted =
        verb == last
            && (view.is(WordClass.PREPOSITION, item)
                || !view.namesFinding(item, view.itemEnd(item)));
    if (verb == item || inserted || isInCueFrom(item, verb)) {
      return Verdict.NO_VERB;
    }
    if (verb == last && view.isComma(last - 1) && view.itemEnd(item) == last - 1) {
      // A bare comma before a verb closes what was inserted: "opacity, perhaps edema, is new".
      return Verdict.NO_VERB;
    }
    if (verb == last && last > item && afterVerb && view.isAnd(last - 1)) {
      // A second verb of what stands before: "is edema or pneumonia and should be followed".
      return Verdict.NO_VERB;
    }
    boolean hedged = opened && !afterVerb;
    if (verb != last && last != item && isApart(last, new Subject(verb, hedged, false, false))) {
      return Verdict.NO_VERB;
    }
    return verdict(parting, item, new Subject(verb, opened, afterVerb, named != item));
  }

  /** A verb, and what stands before the items that may be its subject. */
  private record Subject(int verb, boolean opened, boolean afterVerb, boolean list) {}

  /** Whether the last item of a list begins a subject of its own, so that the list has no verb. */
  private boolean isApart(int last, Subject subject) {
    return !view.namesFinding(last, subject.verb)
        || verdict(view.partingBefore(last), last, subject) == Verdict.OWN;
  }

  /** Whether a cue with which an item begins goes on to its verb ("if there is one"). */
  private boolean isInCueFrom(int item, int verb) {
    Mark<Cue> cue = view.cueOver(item);
    return cue != null && cue.first() == item && cue.covers(verb);
  }

  /** The verb of an item: the item itself if it begins with one, -1 if there is none. */
  private int ownVerb(int item) {
    for (int i = item; i < view.size() && !view.parts(i); i++) {
      if (view.is(WordClass.RELATIVE, i) && i > item) {
        i = afterRelative(i);
      }
      if (view.isBreak(i)) {
        return -1;
      }
      if (view.isVerb(i) || (i > item && isVerbal(i, item))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a participle after a finding says what has become of it: "effusion resolved". */
  private boolean isVerbal(int i, int item) {
    boolean last = !view.isWord(i + 1) || !view.isInItem(i + 1);
    return view.is(WordClass.STATE, i)
        && (view.isInFinding(i - 1) || (last && view.namesFinding(item, i)));
  }

  /** The verb after a relative clause, which has one of its own; or where the item ends. */
  private int afterRelative(int relative) {
    return view.skip(
        relative + 2,
        i ->
            view.isInItem(i)
                && (!view.isVerb(i) || view.isVerb(i - 1) || view.is(WordClass.RELATIVE, i - 1)));
  }

  /** The item after the next parting, if it may be of the same subject; else -1. */
  private int nextItem(int item) {
    int end = view.itemEnd(item);
    int next = afterInsertedClause(view.afterParting(end));
    boolean ends = view.isBreak(end) || view.isBreak(next) || next >= view.size();
    return ends || opensStatement(next) ? -1 : next;
  }

  /** The item itself, or where a relative clause between commas that stands here is over. */
  private int afterInsertedClause(int item) {
    return view.is(WordClass.RELATIVE, item) ? view.afterParting(afterRelative(item)) : item;
  }

  private boolean opensStatement(int item) {
    Mark<Cue> cue = view.cueOver(item);
    return view.ends(Terminator.Ends.NEW_STATEMENT, item)
        || (cue != null && cue.rule().opensStatement());
  }

  private Verdict verdict(int parting, int item, Subject subject) {
    boolean article = beginsPhrase(item);
    if (view.partsByOr(parting)) {
      return byOr(article && !beginsPhrase(phraseBefore(parting)), subject);
    }
    boolean pair = view.isComma(parting) && view.is(WordClass.BOTH, item);
    if (subject.afterVerb || isSaid(parting) || pair) {
      return Verdict.OWN;
    }
    if (subject.opened && view.isSeeing(subject.verb)) {
      return article || isSecondOfTwo(parting, item) ? Verdict.OWN : Verdict.LISTED;
    }
    if (view.is(WordClass.PLURAL, subject.verb)
        && !subject.list
        && !hasPluralHead(item, subject.verb)) {
      return Verdict.SHARED;
    }
    return isJoined(parting, item, subject) ? Verdict.LISTED : Verdict.OWN;
  }

  /** The first word of the list item before a parting, behind the number of a list: "1. The". */
  private int phraseBefore(int parting) {
    int first = view.itemBefore(parting);
    return view.is(TokenKind.NUMBER, first) && !view.isWord(first + 1) ? first + 2 : first;
  }

  private boolean beginsPhrase(int i) {
    return view.is(WordClass.DETERMINER, i) || view.is(WordClass.BOTH, i);
  }

  /** Whether what stands before a parting is said to be seen or to have changed, without a verb. */
  boolean isSaid(int parting) {
    int first = view.itemBefore(parting);
    int last =
        Math.max(
            first,
            view.skipBack(parting - 1, i -> !view.isInFinding(i) && !view.is(WordClass.STATE, i)));
    boolean said = view.is(WordClass.STATE, last) || view.is(WordClass.OBSERVED, parting - 1);
    return said && !view.isBreak(parting - 1) && view.namesFinding(first, last + 1);
  }

  private Verdict byOr(boolean article, Subject subject) {
    boolean own = !subject.opened && (article || subject.afterVerb);
    boolean shared = view.isSeeing(subject.verb) || leavesOpen(subject.verb);
    return own && !shared ? Verdict.OWN : Verdict.LISTED;
  }

  /** Whether a comma and "and" part two, and not the last of a list. */
  private boolean isSecondOfTwo(int parting, int item) {
    int first = view.itemBefore(parting);
    return view.isComma(parting) && item > parting + 1 && (first == 0 || view.isBreak(first - 1));
  }

  /** Whether a list seems to go on, where the verb's number does not tell. */
  private boolean isJoined(int parting, int item, Subject subject) {
    boolean article = beginsPhrase(item);
    int first = phraseBefore(parting);
    if (article && !beginsPhrase(first)) {
      return false;
    }
    if (subject.list || view.is(WordClass.SINGULAR, subject.verb)) {
      return subject.list || (!article && isOfOneNoun(first) && leavesOpen(subject.verb));
    }
    boolean and = item > parting + 1;
    boolean bare = !view.any(first, parting, i -> !view.isInFinding(i));
    return !view.isComma(parting) || (!article && (and || bare));
  }

  /** Whether an item begins with a noun of several: "contribution of edema". */
  private boolean isOfOneNoun(int first) {
    int noun = beginsPhrase(first) ? first + 1 : first;
    return view.isWord(noun) && !view.isMentioned(noun) && view.is(WordClass.PREPOSITION, noun + 1);
  }

  /** Whether a verb begins a cue that leaves its subject open: "is indeterminate". */
  private boolean leavesOpen(int verb) {
    Mark<Cue> cue = view.cueOver(verb);
    return cue != null
        && (cue.rule().says() == Cue.Says.UNCERTAIN || cue.rule().says() == Cue.Says.NOT_EXCLUDED);
  }

  /** Whether the noun between an item's first token and its verb is in the plural. */
  private boolean hasPluralHead(int item, int verb) {
    int head = view.skipBack(verb - 1, i -> !view.isInFinding(i));
    return head >= item ? view.isPlural(head) : view.any(item, verb, view::isPlural);
  }
}
