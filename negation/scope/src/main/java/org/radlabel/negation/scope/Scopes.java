package org.radlabel.negation.scope;

import org.radlabel.lexicons.Cue;
import org.radlabel.lexicons.Cue.Direction;
import org.radlabel.lexicons.Cue.Reach;
import org.radlabel.lexicons.Cue.Says;
import org.radlabel.negation.scope.Marks.Mark;
import org.radlabel.rules.Mention;

/** Says how far the cues of one sentence reach. For one thread. */
final class Scopes {
  private final Clauses clauses;

  Scopes(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Whether a cue reaches a mention. */
  boolean reaches(Mark<Cue> cue, Mention mention) {
    Cue rule = cue.rule();
    if (!rule.speaksOf(mention.category())) {
      return false;
    }
    return switch (rule.direction()) {
      case FORWARD -> reachesForward(cue, mention);
      case BACKWARD -> reachesBackward(cue, mention);
      case BOTH -> reachesForward(cue, mention) || reachesBackward(cue, mention);
      case EITHER ->
          mention.firstToken() >= cue.first()
              ? reachesForward(cue, mention)
              : !reachesAnyForward(cue) && reachesBackward(cue, mention);
      case EITHER_BEFORE ->
          mention.firstToken() < cue.first()
              ? reachesBackward(cue, mention)
              : !reachesAnyBackward(cue) && reachesForward(cue, mention);
    };
  }

  /** Whether a cue reaches any mention behind it. */
  boolean reachesAnyForward(Mark<Cue> cue) {
    for (Mention m : clauses.mentions()) {
      if (reachesForward(cue, m)) {
        return true;
      }
    }
    return false;
  }

  private boolean reachesAnyBackward(Mark<Cue> cue) {
    for (Mention m : clauses.mentions()) {
      if (reachesBackward(cue, m)) {
        return true;
      }
    }
    return false;
  }

  private boolean reachesForward(Mark<Cue> cue, Mention mention) {
    if (mention.endToken() <= cue.end()) {
      return false;
    }
    int end = forwardEnd(cue);
    if (mention.firstToken() >= end) {
      return false;
    }
    return cue.rule().reach() != Reach.NEAREST || mention.firstToken() <= nearestAfter(cue);
  }

  private boolean reachesBackward(Mark<Cue> cue, Mention mention) {
    if (mention.firstToken() >= cue.first()) {
      return false;
    }
    int begin = backwardBegin(cue);
    if (mention.endToken() <= begin) {
      return false;
    }
    return cue.rule().reach() != Reach.NEAREST || mention.endToken() >= nearestBefore(cue);
  }

  private int nearestAfter(Mark<Cue> cue) {
    for (Mention m : clauses.mentions()) {
      if (m.endToken() > cue.end()) {
        return m.firstToken();
      }
    }
    return -1;
  }

  private int nearestBefore(Mark<Cue> cue) {
    int nearest = Integer.MAX_VALUE;
    for (Mention m : clauses.mentions()) {
      if (m.firstToken() < cue.first()) {
        nearest = nearest == Integer.MAX_VALUE ? m.endToken() : Math.max(nearest, m.endToken());
      }
    }
    return nearest;
  }

  /** The token before which a cue's scope to the right ends. */
  int forwardEnd(Mark<Cue> cue) {
    boolean phrase = cue.rule().reach() == Reach.PHRASE;
    boolean afterMention = false;
    boolean afterVerb = false;
    int i = cue.end();
    while (i < clauses.size()) {
      afterMention |= clauses.isMentioned(i);
      if (clauses.endsAlways(i) || (afterMention && clauses.endsAfterMention(i))) {
        return i;
      }
      if (clauses.isVerb(i)) {
        if (phrase && afterMention) {
          return i;
        }
        afterVerb |= afterMention;
      }
      if (clauses.parts(i)) {
        if (endsAtParting(i, phrase, afterMention, afterVerb)) {
          return i;
        }
        i = clauses.afterParting(i);
      } else {
        i++;
      }
    }
    return i;
  }

  private boolean endsAtParting(int i, boolean phrase, boolean afterMention, boolean afterVerb) {
    int item = clauses.afterParting(i);
    boolean byOr = clauses.partsByOr(i);
    boolean commaOnly = clauses.isComma(i) && item == i + 1;
    if (phrase && afterMention && commaOnly) {
      return true;
    }
    return (afterVerb && !byOr) || clauses.beginsStatement(item, byOr);
  }

  /** The token at which a cue's scope to the left begins. */
  int backwardBegin(Mark<Cue> cue) {
    int i = cue.first() - 1;
    while (i >= 0 && (clauses.isVerb(i) || clauses.words().isAdverb(clauses.tokens(), i))) {
      i--;
    }
    int parting = -1;
    for (; i >= 0; i--) {
      if (clauses.endsAlways(i) || isForeignCue(i)) {
        return i + 1;
      }
      if (clauses.isVerb(i)) {
        return parting >= 0 ? parting + 1 : i + 1;
      }
      if (clauses.parts(i)) {
        parting = i;
        if (cue.rule().reach() == Reach.PHRASE && clauses.isComma(i)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private boolean looksForward(Mark<Cue> cue) {
    Direction direction = cue.rule().direction();
    return direction == Direction.FORWARD
        || (direction == Direction.EITHER && reachesAnyForward(cue))
        || (direction == Direction.EITHER_BEFORE && !reachesAnyBackward(cue));
  }

  /** Whether a token belongs to a cue that speaks of what stands behind it. */
  private boolean isForeignCue(int i) {
    for (Mark<Cue> cue : clauses.cues()) {
      if (cue.covers(i) && cue.rule().says() != Says.NOTHING && looksForward(cue)) {
        return true;
      }
    }
    return false;
  }
}
