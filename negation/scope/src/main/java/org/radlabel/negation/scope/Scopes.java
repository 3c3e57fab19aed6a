package org.radlabel.negation.scope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.grammar.Boundary;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.negation.why.Miss;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Mention;

/**
 * Says how far the cues of one sentence reach. A scope never leaves the cue's statement, but for
 * one that has its subject from the statement before it. For one thread.
 */
final class Scopes {
  private final SentenceView view;
  private final Statements statements;
  private final Subjects subjects;
  private final LabelCues labels;

  /** By the number of a cue: where its scopes end; null if unasked. */
  private final Boundary[] ends;

  private final Boundary[] begins;

  Scopes(Grammar.Parse parse) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.subjects = new Subjects(view, statements);
    this.labels = new LabelCues(view, statements);
    this.ends = new Boundary[view.cues().size()];
    this.begins = new Boundary[view.cues().size()];
  }

  /** Whether a cue reaches a mention. */
  boolean reaches(Mark<Cue> cue, Mention mention) {
    return miss(cue, mention) == null;
  }

  /** Why a cue does not reach a mention; null if it does. */
  @Nullable Miss miss(Mark<Cue> cue, Mention mention) {
    if (!cue.rule().speaksOf(mention.category())) {
      return Miss.OTHER_CATEGORY;
    }
    if (!cue.countsFor(mention.category())) {
      return Miss.IN_LONGER_CUE;
    }
    boolean before = mention.firstToken() < cue.first();
    return switch (cue.rule().direction()) {
      case FORWARD ->
          before && answersFormer(cue) ? missBackward(cue, mention) : missForward(cue, mention);
      case BACKWARD -> missBackward(cue, mention);
      case BOTH -> missOnItsSide(cue, mention, before);
      case EITHER ->
          (before ? looksBack(cue) : !saysOfSubject(cue))
              ? missOnItsSide(cue, mention, before)
              : Miss.SAID_OF_OTHERS;
      case EITHER_BEFORE ->
          before || looksOn(cue) ? missOnItsSide(cue, mention, before) : Miss.SAID_OF_OTHERS;
    };
  }

  private @Nullable Miss missOnItsSide(Mark<Cue> cue, Mention mention, boolean before) {
    return before ? missBackward(cue, mention) : missForward(cue, mention);
  }

  /** Whether a cue that looks to its right first speaks of what stands to its left. */
  private boolean looksBack(Mark<Cue> cue) {
    return saysOfSubject(cue)
        || ((closesPhrase(cue) || labels.beginsAnswer(cue)) && !reachesAny(cue, false));
  }

  /**
   * Whether a cue that looks to its right has nothing there and is said of what stands before it: a
   * hedge of a label ("Effusion: could be small"), a denial of what the statement before it says
   * ("edema is suspected, but effusion is not").
   */
  private boolean answersFormer(Mark<Cue> cue) {
    return switch (cue.rule().says()) {
      case UNCERTAIN, NOT_EXCLUDED -> labels.isAnswer(cue) && !reachesAny(cue, false);
      case NEGATIVE -> statements.isElliptic(cue);
      default -> false;
    };
  }

  /** Whether a cue is the predicate of a finding before it: "edema is hard to exclude". */
  private boolean saysOfSubject(Mark<Cue> cue) {
    return view.is(WordClass.BE, cue.first())
        && !view.is(WordClass.PRONOUN, cue.first() - 1)
        && reachesAny(cue, true);
  }

  /** Whether a cue that looks to its left first speaks of what stands to its right. */
  private boolean looksOn(Mark<Cue> cue) {
    return !view.isComma(cue.end()) && !reachesAny(cue, true);
  }

  /** Whether a cue reaches any finding before it, or one after it or what may be one. */
  private boolean reachesAny(Mark<Cue> cue, boolean before) {
    boolean reaches = !before && isFollowedByContent(cue);
    for (int i = 0; i < view.findings().size() && !reaches; i++) {
      Mention finding = view.findings().get(i);
      reaches = (before ? missBackward(cue, finding) : missForward(cue, finding)) == null;
    }
    return reaches;
  }

  /**
   * Whether a word that may be what a cue speaks of stands right after it; not after a cue that
   * says something of its subject ("is possible today").
   */
  private boolean isFollowedByContent(Mark<Cue> cue) {
    if (!view.isOpen() || speaksOfFormer(cue.first())) {
      return false;
    }
    int next =
        view.skip(cue.end(), i -> view.is(WordClass.ATTRIBUTE, i) || view.is(WordClass.ADVERB, i));
    return view.isContent(next);
  }

  /** Whether a copula stands before a token, or a word right before a question mark. */
  private boolean speaksOfFormer(int i) {
    boolean asks =
        i > 0
            && view.is(TokenKind.QUESTION, i)
            && view.tokens().end(i - 1) == view.tokens().start(i);
    return asks || view.is(WordClass.BE, i - 1);
  }

  /**
   * Whether nothing follows a cue that it could speak of instead, were it known: "pneumonia
   * possible at the left base", not "opacity, possibly a fat pad".
   */
  private boolean closesPhrase(Mark<Cue> cue) {
    int next = cue.end();
    return !view.isWord(next - 1)
        || !view.isWord(next)
        || !statements.same(next - 1, next)
        || view.parts(next)
        || view.isVerbal(next)
        || view.is(WordClass.PREPOSITION, next);
  }

  private @Nullable Miss missForward(Mark<Cue> cue, Mention mention) {
    if (mention.endToken() <= cue.end()) {
      return Miss.OTHER_SIDE;
    }
    if (mention.firstToken() >= forwardEnd(cue).token()) {
      return Miss.BEYOND;
    }
    return switch (cue.rule().reach()) {
      case NEAREST -> mention.firstToken() <= nearestAfter(cue) ? null : Miss.NOT_NEAREST;
      case ADJACENT -> mention.firstToken() <= cue.end() ? null : Miss.NOT_BESIDE;
      case STATEMENT, LIST, PHRASE -> null;
    };
  }

  /** Where the last finding begins of the first noun phrase after a cue: "aspiration pneumonia". */
  private int nearestAfter(Mark<Cue> cue) {
    int nearest = -1;
    int end = view.size();
    for (Mention finding : view.findings()) {
      if (finding.endToken() > cue.end() && finding.firstToken() <= end) {
        nearest = finding.firstToken();
        end = finding.endToken();
      }
    }
    return nearest;
  }

  private @Nullable Miss missBackward(Mark<Cue> cue, Mention mention) {
    if (mention.firstToken() >= cue.first()) {
      return offers(cue, mention) ? null : Miss.OTHER_SIDE;
    }
    if (statements.of(mention.firstToken()) != statements.before(cue).number()) {
      return subjects.isAntecedent(mention, cue) ? null : Miss.OTHER_STATEMENT;
    }
    if (mention.endToken() <= backwardBegin(cue).token()) {
      return Miss.BEYOND;
    }
    return switch (cue.rule().reach()) {
      case NEAREST ->
          mention.endToken() >= nearestBefore(cue) && !isOfOther(cue) ? null : Miss.NOT_NEAREST;
      case ADJACENT -> mention.endToken() >= cue.first() ? null : Miss.NOT_BESIDE;
      case STATEMENT, LIST, PHRASE -> null;
    };
  }

  /** Whether a hedge of some categories has a mention among its words: "may be a nodule or rib". */
  private boolean offers(Mark<Cue> cue, Mention mention) {
    return cue.rule().hedgesSome() && view.hasOr(mention.endToken(), cue.end());
  }

  /**
   * Whether a cue follows a noun, parted off, that no phrase names: "opacity, bleeding versus ".
   */
  private boolean isOfOther(Mark<Cue> cue) {
    int noun = cue.first() - 1;
    return cue.rule().direction() == Cue.Direction.BOTH
        && view.isContent(noun)
        && !view.isMentioned(noun)
        && !view.is(WordClass.PREPOSITION, noun)
        && (view.isComma(noun - 1) || view.is(TokenKind.OTHER, noun - 1));
  }

  private int nearestBefore(Mark<Cue> cue) {
    int nearest = -1;
    for (Mention finding : view.findings()) {
      boolean before = finding.firstToken() < cue.first() && cue.countsFor(finding.category());
      nearest = before ? Math.max(nearest, finding.endToken()) : nearest;
    }
    return nearest < 0 ? Integer.MAX_VALUE : nearest;
  }

  /** What a cue speaks of in other sentences, if it does. */
  Optional<ReferringCue.Target> target(Mark<Cue> cue) {
    if (labels.opensList(cue)) {
      return Optional.of(ReferringCue.Target.ITEMS);
    }
    boolean backward =
        switch (cue.rule().direction()) {
          case BACKWARD, EITHER_BEFORE -> true;
          case EITHER -> !reachesAny(cue, false);
          case FORWARD, BOTH -> false;
        };
    if (!backward || cue.isHiddenForSome()) {
      return Optional.empty();
    }
    if (subjects.refers(cue)) {
      return Optional.of(
          subjects.isOfSeveral(cue) ? ReferringCue.Target.ALL : ReferringCue.Target.LAST);
    }
    boolean named =
        view.findings().stream().anyMatch(m -> reaches(cue, m) && subjects.doubtsNamed(cue, m));
    return named ? Optional.of(ReferringCue.Target.NAMED) : Optional.empty();
  }

  /** The number of a cue, which is looked for as that object, since to compare two takes long. */
  @SuppressWarnings("ReferenceEquality")
  private int number(Mark<Cue> cue) {
    int number = 0;
    while (view.cues().get(number) != cue) {
      number++;
    }
    return number;
  }

  /** Before which token a cue's scope to the right ends, and why. */
  Boundary forwardEnd(Mark<Cue> cue) {
    int number = number(cue);
    if (ends[number] == null) {
      ends[number] = new Rightward(view, statements, cue).end();
    }
    return ends[number];
  }

  /** At which token a cue's scope to the left begins, and why. */
  Boundary backwardBegin(Mark<Cue> cue) {
    int number = number(cue);
    if (begins[number] == null) {
      begins[number] = new Leftward(view, statements, cue, i -> foreign(i, cue)).begin();
    }
    return begins[number];
  }

  /** The cue over a token that speaks of what stands after it, and not with another; or null. */
  private @Nullable Mark<Cue> foreign(int i, Mark<Cue> to) {
    boolean excludes = to.rule().also().contains(Says.NOT_EXCLUDED);
    for (Mark<Cue> cue : view.cues()) {
      if (cue.covers(i)
          && !cue.isHiddenForSome()
          && cue.rule().isSpeaking()
          && cue.rule().opensStatement()
          && !(excludes && cue.rule().says() == Says.NEGATIVE)
          && looksForward(cue)) {
        return cue;
      }
    }
    return null;
  }

  private boolean looksForward(Mark<Cue> cue) {
    return switch (cue.rule().direction()) {
      case FORWARD -> true;
      case EITHER -> reachesAny(cue, false) && !saysOfSubject(cue);
      case EITHER_BEFORE -> !reachesAny(cue, true);
      case BACKWARD, BOTH -> false;
    };
  }
}
