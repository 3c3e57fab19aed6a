package org.radlabel.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence: their normalised words as numbers of a {@link Vocabulary}, and their
 * place in the sentence as it was given.
 *
 * <p>Immutable for callers, safe for any number of threads.
 */
public final class Tokens {
  private final char[] text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] words;
  private final TokenKind[] kinds;

  /** Null where no token is mended. */
  private final boolean @Nullable [] mended;

  /**
   * Takes the arrays over, which may be longer than {@code size}: nobody may write to them.
   *
   * @param text the sentence
   * @param size how many tokens there are
   * @param starts the offset of each one's first character
   * @param ends the offset after each one's last character
   * @param words the number of each one's word, or {@link Vocabulary#UNKNOWN}
   * @param kinds what each one is made of
   */
  public Tokens(char[] text, int size, int[] starts, int[] ends, int[] words, TokenKind[] kinds) {
    this(text, size, starts, ends, words, kinds, null);
  }

  /**
   * The same with a mark for every token that is mended.
   *
   * @param text the sentence
   * @param size how many tokens there are
   * @param starts the offset of each one's first character
   * @param ends the offset after each one's last character
   * @param words the number of each one's word, or {@link Vocabulary#UNKNOWN}
   * @param kinds what each one is made of
   * @param mended whether each one is mended; null if none is
   */
  public Tokens(
      char[] text,
      int size,
      int[] starts,
      int[] ends,
      int[] words,
      TokenKind[] kinds,
      boolean @Nullable [] mended) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.kinds = kinds;
    this.mended = mended;
  }

  /** {@return the characters of the sentence: nobody may write to them} */
  public char[] characters() {
    return text;
  }

  /** {@return the number of tokens} */
  public int size() {
    return size;
  }

  /**
   * {@return the offset of a token's first character in the sentence}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public int start(int token) {
    return starts[token];
  }

  /**
   * {@return the offset after a token's last character in the sentence}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * {@return what is written at a token}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public String written(int token) {
    return new String(text, starts[token], ends[token] - starts[token]);
  }

  /**
   * {@return the same in small letters}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public String text(int token) {
    return written(token).toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the same, and "not" where it is the rest of a contraction: of "isn't", "isnt"}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public String meant(int token) {
    return Contraction.isRest(text, starts[token], ends[token]) ? Contraction.NOT : text(token);
  }

  /**
   * {@return the number of the word in the vocabulary, or {@link Vocabulary#UNKNOWN}}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public int word(int token) {
    return words[token];
  }

  /**
   * {@return what a token is made of}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /**
   * {@return the place of the tokens from {@code first} to before {@code end}; not empty}
   *
   * @param first the index of the first token
   * @param end the index after the last one, greater than {@code first}
   */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /**
   * {@return the first token that ends after an offset of the sentence; {@link #size()} if none
   * does}
   *
   * @param offset an offset of the sentence, 0 or more
   */
  public int tokenAt(int offset) {
    int i = 0;
    while (i < size && ends[i] <= offset) {
      i++;
    }
    return i;
  }

  /**
   * {@return the tokens that end before an offset of the sentence}
   *
   * @param end an offset of the sentence
   */
  public Tokens before(int end) {
    int count = 0;
    while (count < size && ends[count] <= end) {
      count++;
    }
    return new Tokens(text, count, starts, ends, words, kinds);
  }

  /**
   * {@return some of the tokens}
   *
   * @param kept the indices of those that stay
   */
  public Tokens only(BitSet kept) {
    int[] places = kept.stream().toArray();
    boolean[] marks = mended == null ? null : new boolean[places.length];
    TokenKind[] others = new TokenKind[places.length];
    for (int i = 0; i < places.length; i++) {
      others[i] = kinds[places[i]];
      if (marks != null) {
        marks[i] = isMended(places[i]);
      }
    }
    return new Tokens(
        text,
        places.length,
        at(starts, places),
        at(ends, places),
        at(words, places),
        others,
        marks);
  }

  private static int[] at(int[] values, int[] places) {
    return Arrays.stream(places).map(i -> values[i]).toArray();
  }

  /**
   * {@return whether the text has another word there, which was taken for a misspelling of this
   * one}
   *
   * @param token a token's index, from 0 to before {@link #size()}
   */
  public boolean isMended(int token) {
    return mended != null && mended[token];
  }

  /**
   * {@return these with another word for the last one, which is mended}
   *
   * @param word the number of the word to take
   */
  public Tokens withLastWord(int word) {
    int[] others = words();
    others[size - 1] = word;
    boolean[] marks = mended == null ? new boolean[size] : Arrays.copyOf(mended, size);
    marks[size - 1] = true;
    return new Tokens(text, size, starts, ends, others, kinds, marks);
  }

  /**
   * {@return the same tokens in the words of another vocabulary}
   *
   * @param numbers by the number of a word here: its number there
   * @param vocabulary the other vocabulary
   */
  public Tokens translated(int[] numbers, Vocabulary vocabulary) {
    int[] others = new int[size];
    for (int i = 0; i < size; i++) {
      if (words[i] != Vocabulary.UNKNOWN) {
        others[i] = numbers[words[i]];
      } else if (kinds[i] == TokenKind.WORD || kinds[i] == TokenKind.NUMBER) {
        others[i] = vocabulary.lookup(text, starts[i], ends[i]);
      }
    }
    return new Tokens(text, size, starts, ends, others, kinds, mended);
  }

  /** A copy of the words. */
  int[] words() {
    return Arrays.copyOf(words, size);
  }
}
