package org.radlabel.rules.mend;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.rules.Vocabulary;

/**
 * Takes the word in which a text breaks off for the finding that alone can be meant: "pneumothor",
 * "consolid".
 *
 * <p>A word of five letters or more is meant where every word of the lexicon that begins with it
 * names one and the same category by itself. Devices, and whatever has no column, are not guessed:
 * too many everyday words begin like theirs. Safe for any number of threads.
 */
public final class CutOffWord {
  private static final int MIN_LETTERS = 5;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Set<Category> guessed;
  private final Vocabulary others;

  /** Made when a text first breaks off: many runs meet none that does. */
  private volatile @Nullable Words made;

  /**
   * Looks among the words of a lexicon.
   *
   * @param lexicon the lexicon
   * @param vocabulary the vocabulary of that lexicon
   */
  public CutOffWord(Lexicon lexicon, Vocabulary vocabulary) {
    this(lexicon, vocabulary, guessed(lexicon), vocabulary);
  }

  /**
   * Looks among the words of two lexicons for what one of them finds.
   *
   * @param lexicon the lexicon that finds it
   * @param vocabulary the vocabulary of that lexicon
   * @param guessed the categories that may be meant
   * @param others the vocabulary of the other one
   */
  public CutOffWord(
      Lexicon lexicon, Vocabulary vocabulary, Set<Category> guessed, Vocabulary others) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.guessed = Set.copyOf(guessed);
    this.others = others;
  }

  private static Set<Category> guessed(Lexicon lexicon) {
    Set<Category> guessed = new HashSet<>(lexicon.observations());
    guessed.remove(Category.SUPPORT_DEVICES);
    return guessed;
  }

  /**
   * What can be meant.
   *
   * @param all every word of the lexicon
   * @param findings the categories that a word names by itself
   */
  private record Words(NavigableSet<String> all, Map<String, Set<Category>> findings) {
    static Words of(CutOffWord of) {
      NavigableSet<String> all = new TreeSet<>(of.vocabulary.words());
      all.addAll(of.others.words());
      Map<String, Set<Category>> findings = new TreeMap<>();
      for (PhraseGroup group : of.lexicon.phrases()) {
        if (group.kind() == PhraseGroup.Kind.FINDING && of.guessed.contains(group.category())) {
          group.phrases().stream()
              .filter(all::contains)
              .forEach(
                  w -> findings.computeIfAbsent(w, k -> new HashSet<>()).add(group.category()));
        }
      }
      return new Words(all, findings);
    }

    /** The shortest word that begins so, if all that do name the same. */
    Optional<String> meant(String beginning) {
      List<String> words =
          List.copyOf(all.subSet(beginning, true, beginning + Character.MAX_VALUE, false));
      return words.stream().map(w -> findings.getOrDefault(w, Set.of())).distinct().count() == 1
          ? words.stream().filter(findings::containsKey).min(Comparator.comparing(String::length))
          : Optional.empty();
    }
  }

  /**
   * {@return the number of the word that the last one of a sentence is cut from; or UNKNOWN}
   *
   * @param sentence a sentence that may break off in a word
   */
  public int meant(String sentence) {
    int start = sentence.length();
    while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
      start--;
    }
    String last = sentence.substring(start).toLowerCase(Locale.ROOT);
    return last.length() < MIN_LETTERS || isKnown(last)
        ? Vocabulary.UNKNOWN
        : words().meant(last).map(vocabulary::symbol).orElse(Vocabulary.UNKNOWN);
  }

  private boolean isKnown(String word) {
    return vocabulary.symbol(word) != Vocabulary.UNKNOWN
        || others.symbol(word) != Vocabulary.UNKNOWN;
  }

  private Words words() {
    Words words = made;
    if (words == null) {
      words = Words.of(this);
      made = words;
    }
    return words;
  }
}
