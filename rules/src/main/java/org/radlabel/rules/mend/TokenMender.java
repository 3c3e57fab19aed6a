package org.radlabel.rules.mend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.mend.BrokenWords.Whole;

/**
 * Reads unknown words as those that were meant: broken ones are joined, half ones completed, glued
 * ones taken apart, misheard and misspelt ones mended.
 *
 * <p>Safe for any number of threads; what was found of a word is remembered, up to {@value
 * #MAX_REMEMBERED} words.
 */
public final class TokenMender {
  static final int MAX_REMEMBERED = 50_000;

  /** Letters of the shortest word that is looked at. */
  private static final int SHORTEST = 4;

  private static final int[] NOTHING = new int[0];

  private final BrokenWords broken;

  /** Empty where only what is broken is mended. */
  private final Optional<Guesses> guesses;

  private TokenMender(Vocabulary vocabulary, Optional<Guesses> guesses) {
    this.broken = new BrokenWords(vocabulary);
    this.guesses = guesses;
  }

  /**
   * {@return a mender for the words of a lexicon}
   *
   * @param lexicon the lexicon
   * @param vocabulary the vocabulary of that lexicon
   * @param fuzzy whether misspelt and glued words are read as those that were meant
   */
  public static TokenMender of(Lexicon lexicon, Vocabulary vocabulary, boolean fuzzy) {
    return new TokenMender(
        vocabulary, fuzzy ? Optional.of(new Guesses(lexicon, vocabulary)) : Optional.empty());
  }

  /** What single words are meant to be. */
  private static final class Guesses {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final GluedWords glued;
    private final HeardTokens heard;
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

    /** Made when a word is first looked up: many runs meet none that is unknown. */
    private volatile @Nullable Misspellings misspellings;

    Guesses(Lexicon lexicon, Vocabulary vocabulary) {
      this.lexicon = lexicon;
      this.vocabulary = vocabulary;
      glued = new GluedWords(lexicon, vocabulary);
      heard = new HeardTokens(lexicon, vocabulary);
    }

    /** The same for a word as written, in which capitals before small letters part, too. */
    int[] of(String written) {
      int change = glued.caseChange(written);
      String word = written.toLowerCase(Locale.ROOT);
      return change < 0
          ? meant(word)
          : numbers(List.of(word.substring(0, change), word.substring(change)));
    }

    /**
     * The number of the word that a word in small letters is meant to be; of several that are glued
     * the numbers, and between them where they part; empty for none.
     */
    int[] meant(String word) {
      int[] known = remembered.get(word);
      if (known != null) {
        return known;
      }
      int[] found = search(word);
      if (remembered.size() < MAX_REMEMBERED) {
        remembered.put(word, found);
      }
      return found;
    }

    private int[] search(String word) {
      List<String> parts = glued.parts(word);
      if (!parts.isEmpty()) {
        return numbers(parts);
      }
      int meant = misspellings().meant(word);
      return meant == Vocabulary.UNKNOWN ? NOTHING : new int[] {meant};
    }

    private int[] numbers(List<String> parts) {
      int[] numbers = new int[2 * parts.size() - 1];
      int at = 0;
      for (int i = 0; i < parts.size(); i++) {
        numbers[2 * i] = vocabulary.symbol(parts.get(i));
        at += parts.get(i).length();
        if (i + 1 < parts.size()) {
          numbers[2 * i + 1] = at;
        }
      }
      return numbers;
    }

    private Misspellings misspellings() {
      Misspellings made = misspellings;
      if (made == null) {
        made = new Misspellings(lexicon, vocabulary);
        misspellings = made;
      }
      return made;
    }
  }

  /**
   * {@return the tokens as they were meant; the same tokens where there is nothing to mend}
   *
   * @param given the tokens of one sentence
   */
  public Tokens mend(Tokens given) {
    Tokens tokens = guesses.isEmpty() ? given : guesses.get().heard.mend(given);
    MendedTokens mended = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.WORD && isOpen(tokens, i)) {
        mended = mend(tokens, i, mended);
      }
    }
    return mended == null ? tokens : mended.tokens();
  }

  /** Whether a word is unknown, or stands as a half before a hyphen and a space ("pneumo- or"). */
  private boolean isOpen(Tokens tokens, int i) {
    return tokens.word(i) == Vocabulary.UNKNOWN || broken.isPart(tokens, i);
  }

  private @Nullable MendedTokens mend(Tokens tokens, int i, @Nullable MendedTokens former) {
    Whole whole = broken.whole(tokens, i);
    if (whole != null) {
      MendedTokens mended = former == null ? new MendedTokens(tokens) : former;
      mended.join(i, whole.end(), whole.word());
      return mended;
    }
    int length = tokens.end(i) - tokens.start(i);
    if (guesses.isEmpty() || length < SHORTEST || tokens.word(i) != Vocabulary.UNKNOWN) {
      return former;
    }
    int[] meant = guesses.get().of(tokens.written(i));
    if (meant.length == 0) {
      return former;
    }
    MendedTokens mended = former == null ? new MendedTokens(tokens) : former;
    mended.part(i, meant);
    return mended;
  }
}
