package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/**
 * Finds the remarks of a sentence: what stands in brackets and has a subject and words of its own
 * that say something of it. "No effusion (the fractures are healed)" says nothing of the fractures
 * but what the brackets do, and "no fluid (effusion) is seen" has no remark. For one use.
 */
final class Remarks {
  private final SentenceView view;
  private final Sentence sentence;
  private final Tokens tokens;

  Remarks(SentenceView view, Sentence sentence) {
    this.view = view;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** Whether a sentence has a bracket. */
  static boolean isSuspect(Sentence sentence) {
    Tokens tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.OTHER && closing(mark(tokens, i)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The tokens of the sentence without its remarks, and of each of these. */
  List<BitSet> parts() {
    BitSet rest = new BitSet();
    rest.set(0, tokens.size());
    List<BitSet> parts = new ArrayList<>(List.of(rest));
    for (int i = 0; i < tokens.size(); i++) {
      int close = closeOf(i);
      if (close > i && isRemark(i + 1, close)) {
        BitSet remark = new BitSet();
        remark.set(i + 1, close);
        parts.add(remark);
        rest.clear(i, close + 1);
        i = close;
      }
    }
    return parts;
  }

  /** The bracket that closes the one at a token; -1 if none does, or none opens there. */
  private int closeOf(int open) {
    char opens = mark(tokens, open);
    char closes = view.is(TokenKind.OTHER, open) ? closing(opens) : 0;
    int depth = 0;
    for (int i = open; closes != 0 && i < tokens.size(); i++) {
      char mark = mark(tokens, i);
      depth += mark == opens ? 1 : mark == closes ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static char mark(Tokens tokens, int i) {
    return tokens.characters()[tokens.start(i)];
  }

  private static char closing(char open) {
    return open == '(' ? ')' : open == '[' ? ']' : 0;
  }

  /** Whether the tokens between two brackets have a subject and say something of it. */
  private boolean isRemark(int from, int to) {
    boolean all = true;
    boolean says = false;
    for (Mention mention : sentence.mentions()) {
      boolean inside = mention.firstToken() >= from && mention.endToken() <= to;
      all &= inside || mention.firstToken() >= to || mention.endToken() <= from;
      says |= inside && (opens(from) || isSubject(mention, from, to));
    }
    return all && says;
  }

  /** Whether a remark begins with words that speak of what follows: there is, no. */
  private boolean opens(int from) {
    boolean told = view.ends(Terminator.Ends.NEW_STATEMENT, from) && view.isVerb(from + 1);
    return told || view.denies(from);
  }

  /** Whether something is said of a mention after it, in the first statement of a remark. */
  private boolean isSubject(Mention mention, int from, int to) {
    boolean finding = mention.phrase().kind() == Kind.FINDING;
    for (int i = from; i < to && !view.isBreak(i) && !view.isComma(i); i++) {
      if (i >= mention.endToken() && (finding ? isSaid(i) : view.isPredicate(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaid(int i) {
    return view.isVerb(i) || view.isSaidAt(i) || view.beginsBackwardCue(i);
  }
}
