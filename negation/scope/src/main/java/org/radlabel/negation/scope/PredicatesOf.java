package org.radlabel.negation.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.rules.mention.Mention;

/** Where the predicates of one sentence stand. */
final class PredicatesOf {
  private final List<Mark<Predicate>> all;

  PredicatesOf(List<Mark<Predicate>> all) {
    this.all = all;
  }

  /** Whether a token is part of one. */
  boolean covers(int i) {
    boolean covers = false;
    for (int k = 0; k < all.size(); k++) {
      covers |= all.get(k).covers(i);
    }
    return covers;
  }

  /** Whether one begins with a token. */
  boolean begins(int i) {
    boolean begins = false;
    for (int k = 0; k < all.size(); k++) {
      begins |= all.get(k).first() == i;
    }
    return begins;
  }

  /** Of the predicates that begin here that which applies to a structure, else any; or null. */
  @Nullable Mark<Predicate> beginningAt(int i, Mention structure) {
    Mark<Predicate> found = null;
    for (int k = 0; k < all.size(); k++) {
      Mark<Predicate> p = all.get(k);
      found = p.first() == i ? fitting(found, p, structure) : found;
    }
    return found;
  }

  /** The same of those that end with a token. */
  @Nullable Mark<Predicate> endingAt(int i, Mention structure) {
    Mark<Predicate> found = null;
    for (int k = 0; k < all.size(); k++) {
      Mark<Predicate> p = all.get(k);
      found = p.end() == i + 1 ? fitting(found, p, structure) : found;
    }
    return found;
  }

  private static Mark<Predicate> fitting(
      @Nullable Mark<Predicate> found, Mark<Predicate> next, Mention structure) {
    return found == null || (!applies(found, structure) && applies(next, structure)) ? next : found;
  }

  /** Whether one may be said of a structure. */
  static boolean applies(Mark<Predicate> predicate, Mention structure) {
    return structure.phrase().predicates().contains(predicate.rule().id());
  }
}
