package org.radlabel.rules.mend;

import java.util.Arrays;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;

/** Makes tokens of tokens, from the first to the last: joins some and parts others. One use. */
final class MendedTokens {
  private final Tokens given;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private TokenKind[] kinds;
  private boolean[] mended;
  private int size;
  private int copied;

  MendedTokens(Tokens given) {
    this.given = given;
    int guess = given.size() + 4;
    starts = new int[guess];
    ends = new int[guess];
    words = new int[guess];
    kinds = new TokenKind[guess];
    mended = new boolean[guess];
  }

  /** Makes one word of the tokens from {@code first} to before {@code end}. */
  void join(int first, int end, int word) {
    join(first, end, word, end - first == 1);
  }

  /** The same, told whether it is a guess. */
  void join(int first, int end, int word, boolean guessed) {
    copyTo(first);
    if (first >= copied) {
      add(given.start(first), given.end(end - 1), word, TokenKind.WORD, guessed);
      copied = end;
    }
  }

  /** Takes a token for other words: numbers, and between them where in the token they part. */
  void part(int token, int[] meant) {
    copyTo(token);
    if (token < copied) {
      return;
    }
    int start = given.start(token);
    for (int i = 0; i < meant.length; i += 2) {
      int end = i + 1 < meant.length ? given.start(token) + meant[i + 1] : given.end(token);
      add(start, end, meant[i], TokenKind.WORD, true);
      start = end;
    }
    copied = token + 1;
  }

  private void copyTo(int token) {
    for (int i = copied; i < token; i++) {
      add(given.start(i), given.end(i), given.word(i), given.kind(i), false);
    }
    copied = Math.max(copied, token);
  }

  private void add(int start, int end, int word, TokenKind kind, boolean isMended) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    kinds[size] = kind;
    mended[size++] = isMended;
  }

  private void grow() {
    int more = size * 2;
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    words = Arrays.copyOf(words, more);
    kinds = Arrays.copyOf(kinds, more);
    mended = Arrays.copyOf(mended, more);
  }

  /** All tokens. */
  Tokens tokens() {
    copyTo(given.size());
    return new Tokens(given.characters(), size, starts, ends, words, kinds, mended);
  }
}
