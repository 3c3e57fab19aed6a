package org.radlabel.negation.scope;

import java.util.Set;
import org.radlabel.lexicons.Category;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.rules.Mention;

/**
 * Finds mentions that are offered as alternatives: "atelectasis or infiltrate", "scar/atelectasis".
 * For one thread.
 */
final class Alternatives {
  /** The most words between two alternatives, adjectives and sides. */
  private static final int MAX_BETWEEN = 6;

  private final Clauses clauses;
  private final Set<Category> observations;

  /**
   * For a sentence.
   *
   * @param observations the categories that have a column: a slash beside anything else only adds a
   *     word for the same ("mass/nodularity")
   */
  Alternatives(Clauses clauses, Set<Category> observations) {
    this.clauses = clauses;
    this.observations = observations;
  }

  /** Whether a mention is one of two alternatives of different categories. */
  boolean isAlternative(Mention mention) {
    if (!isChoice(mention)) {
      return false;
    }
    for (Mention other : clauses.mentions()) {
      if (isChoice(other)
          && !other.category().equals(mention.category())
          && isAlternative(mention, other)) {
        return true;
      }
    }
    return false;
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
    if (to - from < 1 || to - from > MAX_BETWEEN) {
      return false;
    }
    boolean slash = isObservation(left) && isObservation(right);
    boolean or = false;
    for (int i = from; i < to; i++) {
      or |= clauses.isOr(i) && (slash || !clauses.isSlash(i)) && !clauses.isInCue(i);
      if (clauses.isVerb(i)
          || clauses.endsAlways(i)
          || clauses.endsAfterMention(i)
          || clauses.beginsCue(i)
          || (!or && addsTo(i))) {
        return false;
      }
    }
    return or || (clauses.isComma(from) && to == from + 1 && listGoesOnWithOr(right));
  }

  /** Whether "and" adds what follows to what stands before it, other than "and/or". */
  private boolean addsTo(int i) {
    return clauses.isAnd(i) && i + 1 < clauses.size() && !clauses.isOr(i + 1);
  }

  /** Whether "or" follows a mention directly, or behind a comma. */
  private boolean listGoesOnWithOr(Mention mention) {
    int i = mention.endToken();
    return i < clauses.size() && clauses.parts(i) && clauses.partsByOr(i);
  }
}
