package org.radlabel.negation;

import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.Tokens;

/**
 * Cuts a sentence into statements, each a subject with what is said of it: at semicolons and
 * conjunctions of contrast, and at a conjunction behind which a subject with a verb of its own
 * stands. For one thread.
 */
final class Statements {
  private final Tokens tokens;
  private final AttributeWords words;
  private final boolean[] mentioned;
  private final int[] begins;

  Statements(Sentence sentence, AttributeWords words) {
    this.tokens = sentence.tokens();
    this.words = words;
    this.mentioned = new boolean[tokens.size()];
    for (Mention m : sentence.mentions()) {
      for (int i = m.firstToken(); i < m.endToken(); i++) {
        mentioned[i] = true;
      }
    }
    this.begins = begins();
  }

  /** The first token of the statement that a token belongs to. */
  int begin(int i) {
    return begins[i];
  }

  /** Whether two tokens belong to one statement. */
  boolean same(int i, int j) {
    return begins[i] == begins[j];
  }

  /** Whether a token is a finite verb, and no part of a mention. */
  boolean isVerb(int i) {
    return words.isVerb(tokens, i) && !mentioned[i];
  }

  private int[] begins() {
    int[] all = new int[tokens.size()];
    int begin = 0;
    boolean verb = false;
    boolean mention = false;
    for (int i = 0; i < all.length; i++) {
      if (i > 0 && endsBefore(i, verb, mention)) {
        begin = i;
        verb = false;
        mention = false;
      }
      all[i] = begin;
      verb |= isVerb(i);
      mention |= mentioned[i];
    }
    return all;
  }

  /** Whether a statement of its own begins at a token. */
  private boolean endsBefore(int item, boolean afterVerb, boolean afterMention) {
    if (words.isBreak(tokens, item - 1)) {
      return true;
    }
    if (!words.isParting(tokens, item - 1) || words.isParting(tokens, item)) {
      return false;
    }
    return (afterMention && words.isOpening(tokens, item)) || (afterVerb && isSubject(item));
  }

  /** Whether a noun phrase with a mention stands here, and has an article or a verb of its own. */
  private boolean isSubject(int item) {
    boolean mention = false;
    for (int i = item; i < tokens.size(); i++) {
      if (words.isBreak(tokens, i) || words.isParting(tokens, i)) {
        return false;
      }
      mention |= mentioned[i];
      if (mention && (words.isDeterminer(tokens, item) || isVerb(i))) {
        return true;
      }
    }
    return false;
  }
}
