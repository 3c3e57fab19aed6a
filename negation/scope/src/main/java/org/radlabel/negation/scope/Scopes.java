package org.radlabel.negation.scope;

import org.radlabel.lexicons.Cue;
import org.radlabel.lexicons.Cue.Direction;
import org.radlabel.lexicons.Cue.Reach;
import org.radlabel.lexicons.Cue.Says;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.negation.scope.Marks.Mark;
import org.radlabel.rules.Mention;

/** Says how far the cues of one sentence reach. For one thread. */
final class Scopes {
  private final Clauses clauses;

  /** By a cue's first token, which no two of them share: where its scopes end, and 0 if unasked. */
  private final int[] ends;

  private final int[] begins;

  Scopes(Clauses clauses) {
    this.clauses = clauses;
    this.ends = new int[clauses.size()];
    this.begins = new int[clauses.size()];
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
              : closesPhrase(cue) && !reachesAnyForward(cue) && reachesBackward(cue, mention);
      case EITHER_BEFORE ->
          mention.firstToken() < cue.first()
              ? reachesBackward(cue, mention)
              : !closesItem(cue) && !reachesAnyBackward(cue) && reachesForward(cue, mention);
    };
  }

  /** Whether a cue reaches any finding, or what may be one, behind it. */
  boolean reachesAnyForward(Mark<Cue> cue) {
    if (clauses.isFollowedByContent(cue)) {
      return true;
    }
    for (Mention m : clauses.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && reachesForward(cue, m)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing follows a cue that it could speak of instead, were it known: "pneumonia
   * possible at the left base", not "opacity, possibly a fat pad".
   */
  private boolean closesPhrase(Mark<Cue> cue) {
    int next = cue.end();
    return next == clauses.size()
        || !clauses.isWord(next - 1)
        || !clauses.isWord(next)
        || clauses.parts(next)
        || clauses.words().isPreposition(clauses.tokens(), next)
        || clauses.words().isAdverb(clauses.tokens(), next);
  }

  /** Whether a comma follows a cue, so that it speaks of nothing behind it. */
  private boolean closesItem(Mark<Cue> cue) {
    return cue.end() < clauses.size() && clauses.isComma(cue.end());
  }

  private boolean reachesAnyBackward(Mark<Cue> cue) {
    for (Mention m : clauses.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && reachesBackward(cue, m)) {
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
    return switch (cue.rule().reach()) {
      case NEAREST -> mention.firstToken() <= nearestAfter(cue);
      case ADJACENT -> mention.firstToken() <= cue.end();
      case STATEMENT, PHRASE -> true;
    };
  }

  private boolean reachesBackward(Mark<Cue> cue, Mention mention) {
    if (mention.firstToken() >= cue.first()) {
      return false;
    }
    int begin = backwardBegin(cue);
    if (mention.endToken() <= begin) {
      return false;
    }
    return switch (cue.rule().reach()) {
      case NEAREST -> mention.endToken() >= nearestBefore(cue);
      case ADJACENT -> mention.endToken() >= cue.first();
      case STATEMENT, PHRASE -> true;
    };
  }

  private int nearestAfter(Mark<Cue> cue) {
    for (Mention m : clauses.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && m.endToken() > cue.end()) {
        return m.firstToken();
      }
    }
    return -1;
  }

  private int nearestBefore(Mark<Cue> cue) {
    int nearest = Integer.MAX_VALUE;
    for (Mention m : clauses.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && m.firstToken() < cue.first()) {
        nearest = nearest == Integer.MAX_VALUE ? m.endToken() : Math.max(nearest, m.endToken());
      }
    }
    return nearest;
  }

  /** The token before which a cue's scope to the right ends. */
  int forwardEnd(Mark<Cue> cue) {
    int known = ends[cue.first()];
    if (known == 0) {
      known = new Rightward(cue).end() + 1;
      ends[cue.first()] = known;
    }
    return known - 1;
  }

  /** The search to the right of one cue for where its scope ends. */
  private final class Rightward {
    private final Reach reach;
    private final boolean namesOne;
    private final boolean deniesVerb;
    private int at;
    private boolean afterMention;
    private boolean afterVerb;

    Rightward(Mark<Cue> cue) {
      this.reach = cue.rule().reach();
      this.namesOne = reach == Reach.NEAREST && cue.rule().says() == Says.PRESENT;
      this.deniesVerb = cue.first() > 0 && clauses.isVerb(cue.first() - 1);
      this.at = clauses.isFronted(cue) ? cue.end() + 1 : cue.end();
    }

    int end() {
      while (at < clauses.size() && !endsHere()) {
        at = clauses.parts(at) ? clauses.afterParting(at) : at + 1;
      }
      return at;
    }

    private boolean endsHere() {
      afterMention |= clauses.isMentioned(at);
      if (clauses.endsAlways(at) || (afterMention && clauses.endsAfterMention(at))) {
        return true;
      }
      if (namesOne && clauses.endsNounPhrase(at)) {
        return true;
      }
      if (clauses.isVerb(at)) {
        afterVerb |= afterMention;
        return reach == Reach.PHRASE && afterMention;
      }
      return clauses.parts(at) && endsAtParting();
    }

    private boolean endsAtParting() {
      if (reach == Reach.NEAREST) {
        return afterMention;
      }
      int item = clauses.afterParting(at);
      boolean commaOnly = clauses.isComma(at) && item == at + 1;
      if (commaOnly && (endsAtComma(item) || repeatsFinding(item))) {
        return true;
      }
      boolean byOr = clauses.partsByOr(at);
      return (afterVerb && !byOr) || clauses.beginsStatement(item, byOr);
    }

    /** Whether a finding is named again, at another place: "edema in the right lung". */
    private boolean repeatsFinding(int item) {
      for (Mention m : clauses.mentions()) {
        if (m.firstToken() == item && m.phrase().kind() == Kind.FINDING) {
          return clauses.words().isPreposition(clauses.tokens(), m.endToken())
              && isNamedBefore(item);
        }
      }
      return false;
    }

    private boolean isNamedBefore(int item) {
      int word = clauses.tokens().word(item);
      for (int i = 0; i < item; i++) {
        if (clauses.tokens().word(i) == word && clauses.isInFinding(i)) {
          return true;
        }
      }
      return false;
    }

    /** Whether the scope ends at a comma: behind a phrase, or before what else the subject does. */
    private boolean endsAtComma(int item) {
      boolean phrase = reach == Reach.PHRASE && (afterMention || clauses.isDeterminer(item));
      return phrase || (deniesVerb && clauses.beginsPredicate(item));
    }
  }

  /** The token at which a cue's scope to the left begins. */
  int backwardBegin(Mark<Cue> cue) {
    int known = begins[cue.first()];
    if (known == 0) {
      known = new Leftward(cue).begin() + 1;
      begins[cue.first()] = known;
    }
    return known - 1;
  }

  /** The search to the left of one cue for where its subject begins. */
  private final class Leftward {
    private final Mark<Cue> cue;
    private final boolean phrase;
    private final boolean hedges;
    private int at;
    private int parting = -1;
    private boolean sameSubject;

    Leftward(Mark<Cue> cue) {
      this.cue = cue;
      Says says = cue.rule().says();
      this.phrase = cue.rule().reach() == Reach.PHRASE;
      this.hedges = says == Says.UNCERTAIN || says == Says.NOT_EXCLUDED;
      this.at = beforeVerbs(cue.first() - 1);
      this.sameSubject = at >= 0 && clauses.isVerb(at + 1) && clauses.joinsPredicates(at);
    }

    int begin() {
      for (at -= sameSubject ? 1 : 0; at >= 0; at--) {
        if (clauses.endsAlways(at) || isForeignCue(at)) {
          return at + 1;
        }
        if (clauses.isVerb(at)) {
          if (!sameSubject) {
            return parting >= 0 ? parting + 1 : at + 1;
          }
          passFirstPredicate();
        } else if (clauses.parts(at)) {
          if (endsAtParting()) {
            return at + 1;
          }
          parting = at;
        }
      }
      return 0;
    }

    /** Of "the effusion was small and has resolved" the first predicate is no boundary. */
    private void passFirstPredicate() {
      at = beforeVerbs(at) + 1;
      parting = -1;
      sameSubject = false;
    }

    private boolean endsAtParting() {
      return (phrase && clauses.isComma(at))
          || (hedges && clauses.isComma(at) && isSaidBefore())
          || (clauses.isAnd(at)
              && clauses.isDeterminer(at + 1)
              && !clauses.namesFinding(at, cue.first()));
    }

    /**
     * Whether a comma stands between a statement that consists of a finding and words of its own,
     * and a bare finding behind it, so that the hedge is of the latter only: "opacity at the left
     * base, pneumonia is possible".
     */
    private boolean isSaidBefore() {
      boolean list = parting >= 0 && (!clauses.isOr(parting) || clauses.isComma(parting - 1));
      if (list || clauses.beginsItem(at + 1) || !namesSubject(at + 1)) {
        return false;
      }
      boolean finding = false;
      boolean other = false;
      for (int i = at - 1; i >= 0 && !clauses.endsAlways(i); i--) {
        if (clauses.parts(i) || clauses.beginsCue(i)) {
          return false;
        }
        finding |= clauses.isInFinding(i);
        other |= !clauses.isInFinding(i);
      }
      return finding && other;
    }

    /** Whether a word other than a verb or an adverb stands between a comma and the cue. */
    private boolean namesSubject(int from) {
      for (int i = from; i < cue.first(); i++) {
        if (clauses.isWord(i)
            && !clauses.isVerb(i)
            && !clauses.words().isAdverb(clauses.tokens(), i)) {
          return true;
        }
      }
      return false;
    }
  }

  private int beforeVerbs(int token) {
    int i = token;
    while (i >= 0 && (clauses.isVerb(i) || clauses.words().isAdverb(clauses.tokens(), i))) {
      i--;
    }
    return i;
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
      if (cue.covers(i) && Clauses.isSpeaking(cue.rule()) && looksForward(cue)) {
        return true;
      }
    }
    return false;
  }
}
