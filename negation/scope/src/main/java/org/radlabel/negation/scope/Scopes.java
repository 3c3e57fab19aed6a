package org.radlabel.negation.scope;

import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Direction;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.grammar.Boundary;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.negation.why.Miss;
import org.radlabel.rules.Mention;

/**
 * Says how far the cues of one sentence reach. A scope never leaves the cue's statement, but for
 * one that has its subject from the statement before it. For one thread.
 */
final class Scopes {
  private final SentenceView view;
  private final Statements statements;
  private final Subjects subjects;

  /** By the number of a cue: where its scopes end; null if unasked. */
  private final Boundary[] ends;

  private final Boundary[] begins;

  Scopes(Grammar.Parse parse) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.subjects = new Subjects(view, statements);
    this.ends = new Boundary[view.cues().size()];
    this.begins = new Boundary[view.cues().size()];
  }

  /** Whether a cue reaches a mention. */
  boolean reaches(Mark<Cue> cue, Mention mention) {
    return miss(cue, mention) == null;
  }

  /** Why a cue does not reach a mention; null if it does. */
  Miss miss(Mark<Cue> cue, Mention mention) {
    Cue rule = cue.rule();
    if (!rule.speaksOf(mention.category())) {
      return Miss.OTHER_CATEGORY;
    }
    if (!cue.countsFor(mention.category())) {
      return Miss.IN_LONGER_CUE;
    }
    return switch (rule.direction()) {
      case FORWARD -> missForward(cue, mention);
      case BACKWARD -> missBackward(cue, mention);
      case BOTH -> missOnBothSides(cue, mention);
      case EITHER ->
          mention.firstToken() >= cue.first() || looksBack(cue)
              ? missOnItsSide(cue, mention)
              : Miss.SAID_OF_OTHERS;
      case EITHER_BEFORE ->
          mention.firstToken() < cue.first() || looksOn(cue)
              ? missOnItsSide(cue, mention)
              : Miss.SAID_OF_OTHERS;
    };
  }

  private Miss missOnBothSides(Mark<Cue> cue, Mention mention) {
    Miss forward = missForward(cue, mention);
    Miss backward = forward == null ? null : missBackward(cue, mention);
    return backward == Miss.OTHER_SIDE ? forward : backward;
  }

  private Miss missOnItsSide(Mark<Cue> cue, Mention mention) {
    return mention.firstToken() < cue.first()
        ? missBackward(cue, mention)
        : missForward(cue, mention);
  }

  /** Whether a cue that looks to its right first speaks of what stands to its left. */
  private boolean looksBack(Mark<Cue> cue) {
    return closesPhrase(cue) && !reachesAnyForward(cue);
  }

  /** Whether a cue that looks to its left first speaks of what stands to its right. */
  private boolean looksOn(Mark<Cue> cue) {
    return !closesItem(cue) && !reachesAnyBackward(cue);
  }

  /** Whether a cue reaches any finding, or what may be one, after it. */
  boolean reachesAnyForward(Mark<Cue> cue) {
    if (isFollowedByContent(cue)) {
      return true;
    }
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && missForward(cue, m) == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word that may be what a cue speaks of stands right after it; not after a cue that
   * says something of its subject ("is possible today").
   */
  private boolean isFollowedByContent(Mark<Cue> cue) {
    if (!view.isOpen() || (cue.first() > 0 && speaksOfFormer(cue.first()))) {
      return false;
    }
    int i = cue.end();
    while (view.is(WordClass.ATTRIBUTE, i) || view.is(WordClass.ADVERB, i)) {
      i++;
    }
    return i < view.size() && view.isContent(i);
  }

  /** Whether a copula stands before a token, or a word right before a question mark. */
  private boolean speaksOfFormer(int i) {
    boolean asks =
        view.tokens().kind(i) == org.radlabel.rules.TokenKind.QUESTION
            && view.tokens().end(i - 1) == view.tokens().start(i);
    return asks || view.is(WordClass.BE, i - 1);
  }

  /**
   * Whether nothing follows a cue that it could speak of instead, were it known: "pneumonia
   * possible at the left base", not "opacity, possibly a fat pad".
   */
  private boolean closesPhrase(Mark<Cue> cue) {
    int next = cue.end();
    return next == view.size()
        || !statements.same(next - 1, next)
        || !view.isWord(next - 1)
        || !view.isWord(next)
        || view.parts(next)
        || view.isVerb(next)
        || view.is(WordClass.PREPOSITION, next)
        || view.is(WordClass.ADVERB, next);
  }

  /** Whether a comma follows a cue, so that it speaks of nothing after it. */
  private boolean closesItem(Mark<Cue> cue) {
    return view.isComma(cue.end());
  }

  boolean reachesAnyBackward(Mark<Cue> cue) {
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && missBackward(cue, m) == null) {
        return true;
      }
    }
    return false;
  }

  private Miss missForward(Mark<Cue> cue, Mention mention) {
    if (mention.endToken() <= cue.end()) {
      return Miss.OTHER_SIDE;
    }
    if (mention.firstToken() >= forwardEnd(cue).token()) {
      return Miss.BEYOND;
    }
    return switch (cue.rule().reach()) {
      case NEAREST -> mention.firstToken() <= nearestAfter(cue) ? null : Miss.NOT_NEAREST;
      case ADJACENT -> mention.firstToken() <= cue.end() ? null : Miss.NOT_BESIDE;
      case STATEMENT, PHRASE -> null;
    };
  }

  private Miss missBackward(Mark<Cue> cue, Mention mention) {
    if (mention.firstToken() >= cue.first()) {
      return Miss.OTHER_SIDE;
    }
    if (statements.of(mention.firstToken()) != statements.before(cue)) {
      return isAntecedent(cue, mention) ? null : Miss.OTHER_STATEMENT;
    }
    if (mention.endToken() <= backwardBegin(cue).token()) {
      return Miss.BEYOND;
    }
    return switch (cue.rule().reach()) {
      case NEAREST -> mention.endToken() >= nearestBefore(cue) ? null : Miss.NOT_NEAREST;
      case ADJACENT -> mention.endToken() >= cue.first() ? null : Miss.NOT_BESIDE;
      case STATEMENT, PHRASE -> null;
    };
  }

  /** What a cue speaks of in the sentences before, if it does. */
  Optional<ReferringCue.Target> target(Mark<Cue> cue) {
    Direction direction = cue.rule().direction();
    boolean backward =
        direction == Direction.BACKWARD
            || direction == Direction.EITHER_BEFORE
            || (direction == Direction.EITHER && !reachesAnyForward(cue));
    if (!backward || cue.isHiddenForSome()) {
      return Optional.empty();
    }
    if (subjects.refers(cue)) {
      return Optional.of(
          subjects.isOfSeveral(cue) ? ReferringCue.Target.ALL : ReferringCue.Target.LAST);
    }
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && reaches(cue, m) && subjects.doubtsNamed(cue, m)) {
        return Optional.of(ReferringCue.Target.NAMED);
      }
    }
    return Optional.empty();
  }

  /** Whether a mention of a former statement is the subject of the cue's. */
  private boolean isAntecedent(Mark<Cue> cue, Mention mention) {
    Antecedent antecedent = statements.all().get(statements.before(cue)).antecedent();
    return antecedent != Antecedent.NONE
        && subjects.passes(cue, antecedent)
        && subjects.of(cue).contains(mention);
  }

  private int nearestAfter(Mark<Cue> cue) {
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && m.endToken() > cue.end()) {
        return m.firstToken();
      }
    }
    return -1;
  }

  private int nearestBefore(Mark<Cue> cue) {
    int nearest = Integer.MAX_VALUE;
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.FINDING && m.firstToken() < cue.first()) {
        nearest = nearest == Integer.MAX_VALUE ? m.endToken() : Math.max(nearest, m.endToken());
      }
    }
    return nearest;
  }

  /** Before which token a cue's scope to the right ends, and why. */
  Boundary forwardEnd(Mark<Cue> cue) {
    int number = view.cues().indexOf(cue);
    if (ends[number] == null) {
      ends[number] = new Rightward(view, statements, cue).end();
    }
    return ends[number];
  }

  /** At which token a cue's scope to the left begins, and why. */
  Boundary backwardBegin(Mark<Cue> cue) {
    int number = view.cues().indexOf(cue);
    if (begins[number] == null) {
      begins[number] = new Leftward(view, statements, cue, i -> foreign(i, cue)).begin();
    }
    return begins[number];
  }

  private boolean looksForward(Mark<Cue> cue) {
    Direction direction = cue.rule().direction();
    return direction == Direction.FORWARD
        || (direction == Direction.EITHER && reachesAnyForward(cue))
        || (direction == Direction.EITHER_BEFORE && !reachesAnyBackward(cue));
  }

  /**
   * The cue over a token that speaks of what stands after it, and not together with one; or null.
   */
  private Mark<Cue> foreign(int i, Mark<Cue> to) {
    boolean excludes = to.rule().also().contains(Cue.Says.NOT_EXCLUDED);
    List<Mark<Cue>> cues = view.cues();
    for (int n = 0; n < cues.size(); n++) {
      Mark<Cue> cue = cues.get(n);
      if (cue.covers(i)
          && !cue.isHiddenForSome()
          && SentenceView.isSpeaking(cue.rule())
          && SentenceView.opens(cue.rule())
          && !(excludes && cue.rule().says() == Cue.Says.NEGATIVE)
          && looksForward(cue)) {
        return cue;
      }
    }
    return null;
  }
}
