package org.radlabel.rules.mend;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.heard.Heard;
import org.radlabel.rules.heard.HeardWords;

/**
 * Makes one token of those that speech recognition wrote for one word, see {@link HeardWords}. Safe
 * for any number of threads.
 */
final class HeardTokens {
  private static final int REACH = HeardWords.REACH;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  /**
   * By the number of a word: whether it is one at which a slip may be found, the unknown among
   * them.
   */
  private final boolean[] suspects;

  /** Made when a word is first looked up. */
  private volatile @Nullable HeardWords words;

  HeardTokens(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    suspects = new boolean[vocabulary.size()];
    HeardWords.suspects().forEach(word -> suspects[vocabulary.symbol(word)] = true);
    suspects[Vocabulary.UNKNOWN] = true;
  }

  /** The tokens as they were said; the same where nothing was misheard. */
  Tokens mend(Tokens tokens) {
    MendedTokens mended = null;
    int i = 0;
    while (i < tokens.size()) {
      if (!mayBeHeard(tokens, i)) {
        i++;
        continue;
      }
      Heard heard = at(tokens, i);
      int word = heard == null ? Vocabulary.UNKNOWN : vocabulary.symbol(heard.word());
      if (heard == null || word == Vocabulary.UNKNOWN) {
        i++;
      } else {
        int shift = i - REACH;
        mended = mended == null ? new MendedTokens(tokens) : mended;
        mended.join(heard.first() + shift, heard.end() + shift, word, true);
        i = heard.end() + shift;
      }
    }
    return mended == null ? tokens : mended.tokens();
  }

  /** Whether a token may be misheard: nearly all are known words, and none. */
  private boolean mayBeHeard(Tokens tokens, int i) {
    return tokens.kind(i) == TokenKind.WORD
        && (suspects[tokens.word(i)] || tokens.end(i) - tokens.start(i) == 1);
  }

  /** What was said at a word, which is at {@link #REACH}; or null. */
  private @Nullable Heard at(Tokens tokens, int i) {
    if (isLetter(tokens, i)) {
      boolean spells = isLetter(tokens, i + 1) && !isLetter(tokens, i - 1);
      return spells ? made().spelled(around(tokens, i), REACH).orElse(null) : null;
    }
    boolean known = tokens.word(i) != Vocabulary.UNKNOWN;
    return made().mayBeHeard(tokens.text(i), known)
        ? made().around(around(tokens, i), REACH, known).orElse(null)
        : null;
  }

  private static boolean isLetter(Tokens tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.kind(i) == TokenKind.WORD
        && tokens.end(i) - tokens.start(i) == 1;
  }

  /** The words that stand by a token, one space apart, it being the one at {@link #REACH}. */
  private static String[] around(Tokens tokens, int i) {
    String[] around = new String[2 * REACH + 1];
    around[REACH] = tokens.text(i);
    for (int k = 1; k <= REACH && isBy(tokens, i - k); k++) {
      around[REACH - k] = tokens.text(i - k);
    }
    for (int k = 1; k <= REACH && isBy(tokens, i + k - 1); k++) {
      around[REACH + k] = tokens.text(i + k);
    }
    return around;
  }

  /** Whether two words stand at a token and after it, with one space between. */
  private static boolean isBy(Tokens tokens, int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && tokens.kind(i) == TokenKind.WORD
        && tokens.kind(i + 1) == TokenKind.WORD
        && tokens.start(i + 1) == tokens.end(i) + 1
        && tokens.characters()[tokens.end(i)] == ' ';
  }

  private HeardWords made() {
    HeardWords known = words;
    if (known == null) {
      known = new HeardWords(findings(), word -> vocabulary.symbol(word) != Vocabulary.UNKNOWN);
      words = known;
    }
    return known;
  }

  /** The words of findings and structures, without ordinary ones, in order. */
  private Set<String> findings() {
    Set<String> all = new HashSet<>();
    for (PhraseGroup group : lexicon.phrases()) {
      for (String phrase : group.phrases()) {
        for (String item : phrase.split(" ", -1)) {
          Vocabulary.addWords(item, all);
        }
      }
    }
    all.removeAll(lexicon.ordinaryWords());
    return new TreeSet<>(all);
  }
}
