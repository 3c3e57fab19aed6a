package org.radlabel.negation.scope;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Mention;

/**
 * Finds mentions that are offered as alternatives: "atelectasis or infiltrate", "scar/atelectasis".
 * For one thread.
 */
final class Alternatives {
  private final SentenceView view;
  private final Statements statements;
  private final Set<Category> observations;

  /** Whether there is any "or" in the sentence: nearly all have none. */
  private final boolean offers;

  /**
   * For a sentence.
   *
   * @param observations the categories that a report is labelled with: a slash beside anything else
   *     only adds a word for the same ("mass/nodularity")
   */
  Alternatives(Grammar.Parse parse, Set<Category> observations) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.observations = observations;
    this.offers = view.hasOr(0, view.size());
  }

  /** Whether a mention is one of two alternatives of different categories. */
  boolean isAlternative(Mention mention) {
    return offers && (otherThan(mention) != null || isBrokenOff(mention));
  }

  /** The mention of another category for which one is offered, the first; or null. */
  @Nullable Mention otherThan(Mention mention) {
    for (Mention other : view.findings()) {
      if (isChoice(mention)
          && isChoice(other)
          && !other.category().equals(mention.category())
          && areAlternatives(mention, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isChoice(Mention mention) {
    return mention.phrase().kind() == Kind.FINDING && !mention.phrase().descriptive();
  }

  private boolean areAlternatives(Mention a, Mention b) {
    return a.firstToken() < b.firstToken() ? joinedByOr(a, b) : joinedByOr(b, a);
  }

  /** The word or slash by which two alternatives are offered for one another. */
  int orOf(Mention a, Mention b) {
    return view.skip(Math.min(a.endToken(), b.endToken()), i -> !view.isOr(i));
  }

  private boolean joinedByOr(Mention left, Mention right) {
    int from = left.endToken();
    int to = right.firstToken();
    if (from >= to) {
      return false;
    }
    int or = from;
    while (or < to && !offers(or, left, right)) {
      or++;
    }
    boolean listGoesOn = view.isComma(from) && to == from + 1 && isBeforeOr(right);
    return (or < to || listGoesOn)
        && statements.same(left.firstToken(), right.firstToken())
        && !isStopped(left, right, or);
  }

  /** Whether something between two mentions, of which a word may offer one, keeps them apart. */
  private boolean isStopped(Mention left, Mention right, int or) {
    int from = left.endToken();
    int to = right.firstToken();
    return view.any(from, to, i -> stops(i) || (view.beginsCue(i) && isSaid(i, left, right)))
        || view.any(from, or, this::opensExplanation)
        || view.any(or, to, i -> (addsTo(i) || lists(i)) && view.namesFinding(or, i))
        || (view.any(from, or, view::isComma) && goesOnBehind(right))
        || view.any(from, to, i -> isAndOr(i) && view.namesFinding(from, i));
  }

  /** Whether a token offers one mention for another: a slash only if both are observations. */
  private boolean offers(int i, Mention left, Mention right) {
    boolean slash =
        observations.contains(left.category()) && observations.contains(right.category());
    return view.isOr(i) && (slash || !view.is(TokenKind.SLASH, i)) && !isSaid(i, left, right);
  }

  /** Whether a cue that speaks of one of two mentions covers a token. */
  private boolean isSaid(int i, Mention left, Mention right) {
    Mark<Cue> cue = view.cueOver(i);
    return cue != null
        && (cue.rule().speaksOf(left.category()) || cue.rule().speaksOf(right.category()));
  }

  /** Whether what stands after a token is no alternative to what stands before it. */
  private boolean stops(int i) {
    return view.isVerb(i) || view.ends(Terminator.Ends.AFTER_MENTION, i) || view.isEither(i);
  }

  /** Whether the text breaks off after the "or" that would name another: "collapse and/". */
  private boolean isBrokenOff(Mention mention) {
    int last = view.size() - 1;
    boolean glued = last > 0 && view.tokens().end(last - 1) == view.tokens().start(last);
    boolean offers = view.isOr(last) && (glued || !view.is(TokenKind.SLASH, last));
    boolean open = isChoice(mention) && offers && mention.endToken() <= last;
    return open
        && !view.any(mention.endToken(), last, i -> stops(i) || view.beginsCue(i) || addsTo(i));
  }

  /** Whether "and/or", which joins its neighbours only, stands at a token. */
  private boolean isAndOr(int i) {
    return view.isOr(i) && view.isAnd(i - 1);
  }

  /** Whether "and" adds what follows to what stands before it, other than "and/or". */
  private boolean addsTo(int i) {
    return view.isAnd(i) && !view.isOr(i + 1);
  }

  /**
   * Whether what follows is added to what stands before, or explains it: "opacity compatible with
   * edema or infection".
   */
  private boolean opensExplanation(int i) {
    return addsTo(i)
        || view.ends(Terminator.Ends.NEW_STATEMENT, i)
        || view.is(TokenKind.COLON, i)
        || view.is(TokenKind.OTHER, i);
  }

  /**
   * Whether a list goes on behind a mention, so that an "or" before it joins its neighbours only:
   * "cardiomegaly, collapse or consolidation, old fracture".
   */
  private boolean goesOnBehind(Mention mention) {
    int end = view.itemEnd(mention.endToken());
    while (view.partsByOr(end)) {
      end = view.itemEnd(view.afterParting(end));
    }
    return view.isComma(end) && view.namesFinding(end + 1, view.itemEnd(end + 1));
  }

  /** Whether a comma without a conjunction behind it stands at a token. */
  private boolean lists(int i) {
    return view.isComma(i) && !view.parts(i + 1);
  }

  /** Whether "or" follows a mention directly, or after a comma. */
  private boolean isBeforeOr(Mention mention) {
    return view.partsByOr(mention.endToken());
  }
}
