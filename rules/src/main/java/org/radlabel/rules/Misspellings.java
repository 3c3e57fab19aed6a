package org.radlabel.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.PhraseGroup;

/**
 * Takes an unknown word for the long lexicon word that lies one edit away: an insertion, a
 * deletion, a substitution, or two neighbours exchanged (Apache Lucene's Levenshtein automata).
 *
 * <p>A word that lies near several lexicon words that are not forms of one word is left alone. Safe
 * for any number of threads; what was found is remembered, up to {@value #MAX_REMEMBERED} words.
 */
abstract sealed class Misspellings {
  /** Letters that a lexicon word needs for a misspelling to count as it. */
  static final int MIN_LENGTH = 7;

  static final int MAX_REMEMBERED = 50_000;

  /** Counts nothing. */
  static Misspellings none() {
    return new None();
  }

  /** For the words of a lexicon's findings and structures. */
  static Misspellings of(Lexicon lexicon, Vocabulary vocabulary) {
    return new Lexical(() -> longWords(lexicon, vocabulary), lexicon.ordinaryWords(), vocabulary);
  }

  private static List<String> longWords(Lexicon lexicon, Vocabulary vocabulary) {
    TreeSet<String> words = new TreeSet<>();
    for (PhraseGroup group : lexicon.phrases()) {
      for (String phrase : group.phrases()) {
        words.addAll(Vocabulary.split(phrase));
      }
    }
    words.removeIf(w -> w.length() < MIN_LENGTH || vocabulary.symbol(w) == Vocabulary.UNKNOWN);
    return List.copyOf(words);
  }

  /** The tokens with misspelt words replaced; the same tokens where there are none. */
  abstract Tokens mend(String sentence, Tokens tokens);

  private static final class None extends Misspellings {
    @Override
    Tokens mend(String sentence, Tokens tokens) {
      return tokens;
    }
  }

  private static final class Lexical extends Misspellings {
    private final Supplier<List<String>> wordsOfLexicon;
    private final Set<String> ordinary;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> remembered = new ConcurrentHashMap<>();

    /** Made when a word is first looked up: many runs meet none that is unknown. */
    private volatile List<String> words;

    Lexical(Supplier<List<String>> wordsOfLexicon, Set<String> ordinary, Vocabulary vocabulary) {
      this.wordsOfLexicon = wordsOfLexicon;
      this.ordinary = ordinary;
      this.vocabulary = vocabulary;
    }

    @Override
    Tokens mend(String sentence, Tokens tokens) {
      int[] mended = null;
      for (int i = 0; i < tokens.size(); i++) {
        int word = isCandidate(tokens, i) ? meant(sentence, tokens, i) : Vocabulary.UNKNOWN;
        if (word != Vocabulary.UNKNOWN) {
          mended = mended == null ? tokens.words() : mended;
          mended[i] = word;
        }
      }
      return mended == null ? tokens : tokens.withWords(mended);
    }

    private static boolean isCandidate(Tokens tokens, int i) {
      return tokens.word(i) == Vocabulary.UNKNOWN
          && tokens.kind(i) == TokenKind.WORD
          && tokens.end(i) - tokens.start(i) >= MIN_LENGTH - 1;
    }

    private int meant(String sentence, Tokens tokens, int i) {
      String word = sentence.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
      Integer known = remembered.get(word);
      if (known != null) {
        return known;
      }
      int found = ordinary.contains(word) ? Vocabulary.UNKNOWN : search(word);
      if (remembered.size() < MAX_REMEMBERED) {
        remembered.put(word, found);
      }
      return found;
    }

    private List<String> words() {
      List<String> made = words;
      if (made == null) {
        made = wordsOfLexicon.get();
        words = made;
      }
      return made;
    }

    private int search(String word) {
      CharacterRunAutomaton near =
          new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(1));
      String found = null;
      for (String candidate : words()) {
        if (Math.abs(candidate.length() - word.length()) <= 1 && near.run(candidate)) {
          if (found != null && !candidate.startsWith(found)) {
            return Vocabulary.UNKNOWN;
          }
          found = found == null ? candidate : found;
        }
      }
      return found == null ? Vocabulary.UNKNOWN : vocabulary.symbol(found);
    }
  }
}
