package org.radlabel.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.rules.resource.ResourceLines;

/**
 * What {@code word-forms.txt} holds: contractions, and short words that are found glued to others.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class WordForms {
  private static final String RESOURCE = "word-forms.txt";

  /** Those of the resource, which is read once. */
  public static final WordForms SHARED = new WordForms(ResourceLines.of(WordForms.class, RESOURCE));

  private final List<String> verbs = new ArrayList<>();
  private final Set<String> glued = new HashSet<>();
  private final Set<String> behind = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> halves = new HashSet<>();
  private final WordTable contractions;

  private WordForms(List<String> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : lines) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      if (words.get(0).equals("contraction:")) {
        verbs.add(words.get(2));
        numbers.put(words.get(1), verbs.size());
      } else if (words.get(0).equals("glued:")) {
        glued.addAll(words.subList(1, words.size()));
      } else if (words.get(0).equals("behind:")) {
        behind.addAll(words.subList(1, words.size()));
      } else if (words.get(0).equals("prefix:")) {
        prefixes.addAll(words.subList(1, words.size()));
      } else if (words.get(0).equals("whole:")) {
        whole.addAll(words.subList(1, words.size()));
      } else if (words.get(0).equals("half:")) {
        halves.addAll(words.subList(1, words.size()));
      }
    }
    contractions = new WordTable(numbers);
  }

  /**
   * The verb of a contraction: that of "is" in "isn't".
   *
   * @param start where the contraction begins
   * @param end behind the "n" of its "n't"
   * @return the verb, or the empty string if there is no such contraction
   */
  String verb(char[] text, int start, int end) {
    int number = contractions.lookup(text, start, end);
    return number == 0 ? "" : verbs.get(number - 1);
  }

  /**
   * {@return whether a word in small letters is found glued to others}
   *
   * @param word a word in small letters
   */
  public boolean isGlued(String word) {
    return glued.contains(word);
  }

  /**
   * {@return whether a word in small letters is found glued behind long ones}
   *
   * @param word a word in small letters
   */
  public boolean isBehind(String word) {
    return behind.contains(word);
  }

  /**
   * {@return whether a word in small letters makes longer words with others behind it:
   * "overinflation"}
   *
   * @param word a word in small letters
   */
  public boolean isPrefix(String word) {
    return prefixes.contains(word);
  }

  /** {@return the half words} */
  public Set<String> halves() {
    return Collections.unmodifiableSet(halves);
  }

  /**
   * {@return whether a word in small letters is half of one whose end stands behind an "or"}
   *
   * @param word a word in small letters
   */
  public boolean isHalf(String word) {
    return halves.contains(word);
  }

  /**
   * {@return whether a word in small letters only looks as if a glued one were in it}
   *
   * @param word a word in small letters
   */
  public boolean isWhole(String word) {
    return whole.contains(word);
  }
}
