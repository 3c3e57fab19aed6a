package org.radlabel.negation.scope;

import java.util.Set;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.Mention;

/**
 * Finds mentions that are offered as alternatives: "atelectasis or infiltrate", "scar/atelectasis".
 * For one thread.
 */
final class Alternatives {
  private final SentenceView view;
  private final Statements statements;
  private final Set<Category> observations;

  /**
   * For a sentence.
   *
   * @param observations the categories that have a column: a slash beside anything else only adds a
   *     word for the same ("mass/nodularity")
   */
  Alternatives(Grammar.Parse parse, Set<Category> observations) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.observations = observations;
  }

  /** Whether a mention is one of two alternatives of different categories. */
  boolean isAlternative(Mention mention) {
    return otherThan(mention) != null;
  }

  /** The mention of another category for which one is offered, the first; or null. */
  Mention otherThan(Mention mention) {
    if (!isChoice(mention)) {
      return null;
    }
    for (Mention other : view.mentions()) {
      if (isChoice(other)
          && !other.category().equals(mention.category())
          && isAlternative(mention, other)) {
        return other;
      }
    }
    return null;
  }

  /** The word or slash by which two alternatives are offered for one another. */
  int orOf(Mention a, Mention b) {
    int i = Math.min(a.endToken(), b.endToken());
    while (!view.isOr(i)) {
      i++;
    }
    return i;
  }

  private static boolean isChoice(Mention mention) {
    return mention.phrase().kind() == Kind.FINDING && !mention.phrase().descriptive();
  }

  private boolean isObservation(Mention mention) {
    return observations.contains(mention.category());
  }

  private boolean isAlternative(Mention a, Mention b) {
    return a.firstToken() < b.firstToken() ? joinedByOr(a, b) : joinedByOr(b, a);
  }

  private boolean joinedByOr(Mention left, Mention right) {
    int from = left.endToken();
    int to = right.firstToken();
    if (to - from < 1 || !statements.same(left.firstToken(), right.firstToken())) {
      return false;
    }
    boolean slash = isObservation(left) && isObservation(right);
    boolean or = false;
    for (int i = from; i < to; i++) {
      or |= view.isOr(i) && (slash || !view.isSlash(i)) && view.cueOver(i) == null;
      if (view.isVerb(i)
          || view.ends(Terminator.Ends.AFTER_MENTION, i)
          || view.beginsCue(i)
          || (!or && addsTo(i))
          || (isAndOr(i) && view.namesFinding(from, i))) {
        return false;
      }
    }
    return or || (view.isComma(from) && to == from + 1 && listGoesOnWithOr(right));
  }

  /** Whether "and/or", which joins its neighbours only, stands at a token. */
  private boolean isAndOr(int i) {
    return view.isOr(i) && view.isAnd(i - 1);
  }

  /** Whether "and" adds what follows to what stands before it, other than "and/or". */
  private boolean addsTo(int i) {
    return view.isAnd(i) && i + 1 < view.size() && !view.isOr(i + 1);
  }

  /** Whether "or" follows a mention directly, or behind a comma. */
  private boolean listGoesOnWithOr(Mention mention) {
    int i = mention.endToken();
    return i < view.size() && view.parts(i) && view.partsByOr(i);
  }
}
