package org.radlabel.rules.dictation;

import org.radlabel.rules.dictation.RunOnWords.Kind;

/** The statement that is read, and where the next begins. For one thread. */
final class RunOnStatement {
  private final RunOnView view;
  private final int first;
  private boolean denied;
  private boolean exists;
  private boolean verb;
  private boolean finding;
  private boolean said;

  RunOnStatement(RunOnView view, int first) {
    this.view = view;
    this.first = first;
    take(first);
  }

  /** Takes a word in. */
  void take(int i) {
    denied |= view.is(Kind.DENIAL, i);
    exists |= view.is(Part.OPENER, i);
    verb |= view.is(Part.VERB, i);
    finding |= view.isFinding(i);
    said |= view.is(Part.SAID, i) && i > first;
  }

  /** Whether the statement is over before a word, with which the next begins. */
  boolean endsBefore(int i) {
    if (!mayEnd(i - 1)) {
      return view.is(Part.OPENER, i) && isAsBefore(i - 1);
    }
    if (isWhole() && (isInverted(i) || isConcern(i))) {
      return true;
    }
    return switch (view.part(i)) {
      case OPENER -> true;
      case NO -> !view.is(Kind.LONGER, i + 1);
      case DETERMINER ->
          !view.is(Kind.TIME, i + 1) && !isRelative(i) && (isWhole() || isFronted(i));
      case QUALITY, SAID, NOUN -> !view.isInside(i) && isWhole() && beginsPhrase(i);
      case ADVERB -> isWhole() && view.is(Kind.FRESH, i) && beginsPhrase(i);
      default -> false;
    };
  }

  /**
   * Whether what is seen is named after its verb or participle: "again seen is a nodule",
   * "previously seen edema has cleared"; not of a finding before it: "edema seen before has
   * cleared".
   */
  private boolean isInverted(int i) {
    if (!verb && view.is(Kind.OBSERVED, i) && view.isFinding(i - 1)) {
      return false;
    }
    if (view.is(Part.PLACE, i) && view.is(Kind.OBSERVED, i + 1) && view.part(i + 2).isNominal()) {
      return true;
    }
    int seen = view.is(Part.PLACE, i) || view.is(Part.ADVERB, i) ? i + 1 : i;
    boolean again = view.is(Part.PLACE, seen + 1) || view.is(Part.ADVERB, seen + 1);
    int verb = again ? seen + 2 : seen + 1;
    boolean before = seen > i || again;
    return before && view.is(Kind.OBSERVED, seen) && view.is(Kind.BE, verb);
  }

  /** Whether a noun of hedging or of change begins: "concern for edema". */
  private boolean isConcern(int i) {
    return view.is(Kind.CONCERN, i) && view.is(Part.PREPOSITION, i + 1);
  }

  /** Whether a word goes on with what is before: "the nodule that was there". */
  private boolean isRelative(int i) {
    return view.is(Kind.RELATIVE, i) && view.is(Part.VERB, i + 1);
  }

  /** Whether a statement may end with a word. */
  private boolean mayEnd(int i) {
    return switch (view.part(i)) {
      case NOUN -> true;
      case SAID, QUALITY -> isPredicate(i);
      case PLACE -> i > first && mayEnd(i - 1);
      default -> false;
    };
  }

  /** Whether a preposition stands for what it would bind: "as before", "than after". */
  private boolean isAsBefore(int i) {
    return view.is(Part.PREPOSITION, i) && view.is(Part.PREPOSITION, i - 1);
  }

  /** Whether a quality is said of what is before it: "heart normal", "is small". */
  private boolean isPredicate(int i) {
    int before = i - 1;
    while (before > first && isQualified(before)) {
      if (view.is(Part.CONJUNCTION, before) && view.is(Part.NOUN, before - 1)) {
        return false;
      }
      before--;
    }
    boolean said = view.is(Part.SAID, i) && before >= first && view.is(Part.NOUN, before);
    return said || isSideAlone(i) || (view.is(Kind.BE, before) && !exists && !names(before, i));
  }

  /** Whether a quality after a word of doubt belongs to what is named: "could be mild edema". */
  private boolean names(int be, int quality) {
    boolean doubted = view.is(Kind.OPEN, be) || view.is(Kind.DOUBT, quality - 1);
    boolean open = doubted && view.is(Part.QUALITY, quality);
    int end = view.phraseEnd(quality + 1);
    return open && view.namesFinding(quality + 1, end) && !view.is(Part.VERB, end);
  }

  /** Whether a side is no quality of what follows: "on the left small nodule". */
  private boolean isSideAlone(int i) {
    boolean alone =
        !view.part(i + 1).isNominal()
            || view.is(Kind.FRESH, i + 1)
            || isConcern(i + 1)
            || (view.is(Kind.ON, i - 2) && isNextNoun(i + 1));
    return alone && view.is(Kind.SIDE, i) && view.is(Part.DETERMINER, i - 1);
  }

  /** Whether a finding or a structure is named at a place, and no part of the body. */
  private boolean isNextNoun(int i) {
    int end = view.phraseEnd(i);
    return view.namesFinding(i, end)
        || view.is(Kind.SUBJECT, i)
        || (end > i && view.is(Kind.SUBJECT, end - 1));
  }

  private boolean isQualified(int i) {
    return switch (view.part(i)) {
      case ADVERB, QUALITY, SAID, PLACE, CONJUNCTION -> true;
      default -> false;
    };
  }

  /** Whether something has been said that can stand alone. */
  private boolean isWhole() {
    return verb || denied || finding || said || view.is(Part.SAID, first);
  }

  /** Whether only a time or an event stands before a subject: "after drainage the effusion is". */
  private boolean isFronted(int i) {
    int end = i;
    while (view.is(Part.DETERMINER, end)) {
      end++;
    }
    boolean event = view.is(Part.PREPOSITION, first) || view.is(Kind.EVENT, first);
    return event && view.is(Part.VERB, view.phraseEnd(end));
  }

  private boolean beginsPhrase(int i) {
    boolean side = view.is(Kind.SIDE, i) && view.is(Part.NOUN, i - 1);
    if (view.is(Kind.OBSERVED, i) || (denied && !side && goesOnWithOr(i))) {
      return false;
    }
    int end = view.phraseEnd(i);
    return hasVerb(i, end)
        || isDeniedAfter(i)
        || isSubject(i, end)
        || isDevice(i)
        || isFresh(i, end);
  }

  /** Whether a finding begins of which something is denied after it: "pneumonia not excluded". */
  private boolean isDeniedAfter(int i) {
    int end = view.isFinding(i) ? view.mentionEnd(i) : i;
    boolean quality = view.is(Part.QUALITY, end + 1) || view.is(Part.SAID, end + 1);
    return end > i && view.is(Kind.NOT, end) && quality && !view.is(Part.NOUN, end + 2);
  }

  /** Whether the noun phrase has a verb of its own. */
  private boolean hasVerb(int i, int end) {
    boolean bare = view.is(Part.NOUN, i) && view.is(Part.NOUN, i - 1);
    if (bare && !view.beginsMention(i) && !view.is(Kind.SUBJECT, i)) {
      return false;
    }
    int bound = view.boundEnd(i);
    boolean listed = denied && bare && view.is(Kind.BE, bound) && isObserved(bound + 1);
    return view.is(Part.VERB, listed ? end : bound);
  }

  private boolean isObserved(int i) {
    return view.is(Kind.OBSERVED, view.is(Part.ADVERB, i) ? i + 1 : i);
  }

  /** Whether something is said of a structure without a verb: "heart size normal". */
  private boolean isSubject(int i, int end) {
    int last = view.is(Kind.FRESH, end) && !view.is(Part.SAID, end) ? end + 1 : end;
    boolean said = view.is(Part.SAID, last) || (view.is(Part.SAID, end - 1) && end - 1 > i);
    boolean hedged = view.is(Kind.HEDGING, end) && view.is(Part.PREPOSITION, end + 1);
    return view.is(Kind.SUBJECT, i) && (said || hedged || view.is(Kind.WITHIN, end));
  }

  /** Whether a device stands after findings that are denied, which is none of them. */
  private boolean isDevice(int i) {
    return denied && finding && view.beginsDevice(i);
  }

  /** Whether something begins that was not spoken of. */
  private boolean isFresh(int i, int end) {
    if (view.is(Part.SAID, i) && (awaitsPredicate() || isSaidOfFinding(i))) {
      return false;
    }
    boolean fresh = view.is(Kind.FRESH, i);
    boolean side = view.is(Part.QUALITY, i) && (!denied || view.is(Kind.SIDE, i));
    boolean behindSaid = !view.is(Part.NOUN, i - 1);
    return isSaidToChange(i, end)
        || (fresh && end > i + 1 && view.is(Part.NOUN, end - 1))
        || ((fresh || side || behindSaid) && view.namesFinding(i, end));
  }

  /** Whether nothing but its change is said of a finding: "no effusion cardiomegaly stable". */
  private boolean isSaidToChange(int i, int end) {
    return view.isFinding(i)
        && view.mentionEnd(i) == end
        && view.is(Part.SAID, end)
        && view.is(Kind.FRESH, end)
        && !isQualityOf(end + 1);
  }

  /** Whether a finding is named at a place of which the change before it may be said. */
  private boolean isQualityOf(int i) {
    return !view.is(Kind.FRESH, i)
        && !(i < view.size() && view.beginsDevice(i))
        && view.namesFinding(i, view.phraseEnd(i));
  }

  /**
   * Whether a finding stands before, and another begins after: "edema unchanged left effusion"; not
   * of a word of doubt, nor where the finding has its word before it.
   */
  private boolean isSaidOfFinding(int i) {
    boolean begins = view.is(Kind.FRESH, i + 1) || view.is(Kind.SIDE, i + 1);
    boolean taken = view.is(Kind.DOUBT, i) || view.is(Part.SAID, first);
    return !denied && view.isFinding(i - 1) && begins && !taken;
  }

  /** Whether a structure has been named of which nothing has been said. */
  private boolean awaitsPredicate() {
    return !isWhole();
  }

  /** Whether "or" follows before the next verb or "no". */
  private boolean goesOnWithOr(int from) {
    for (int i = from; i < view.size(); i++) {
      if (view.is(Kind.CHOICE, i)) {
        return true;
      }
      Part part = view.part(i);
      if (part == Part.VERB || part == Part.NO || part == Part.OPENER) {
        return false;
      }
    }
    return false;
  }
}
