package org.radlabel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.rules.resource.ResourceLines;
import org.radlabel.rules.resource.WordLists;

/**
 * What {@code word-forms.txt} holds: contractions, and short words that are found glued to others.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class WordForms {
  private static final String RESOURCE = "word-forms.txt";
  private static final String CONTRACTION = "contraction: ";

  /** Those of the resource, which is read once. */
  public static final WordForms SHARED = new WordForms();

  private final List<String> verbs = new ArrayList<>();
  private final WordTable contractions;
  private final Set<String> glued;
  private final Set<String> behind;
  private final Set<String> prefixes;
  private final Set<String> whole;
  private final Set<String> halves;
  private final Set<String> joins;

  private WordForms() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : ResourceLines.of(WordForms.class, RESOURCE)) {
      if (line.startsWith(CONTRACTION)) {
        String[] words = line.substring(CONTRACTION.length()).split(" ", -1);
        verbs.add(words[1]);
        numbers.put(words[0], verbs.size());
      }
    }
    contractions = new WordTable(numbers);
    WordLists lists = WordLists.of(WordForms.class, RESOURCE);
    glued = lists.words("glued");
    behind = lists.words("behind");
    prefixes = lists.words("prefix");
    whole = lists.words("whole");
    halves = lists.words("half");
    joins = lists.words("joins");
  }

  /**
   * The verb of a contraction: that of "is" in "isn't".
   *
   * @param start where the contraction begins
   * @param end after the "n" of its "n't"
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
   * {@return whether a word in small letters is found glued after long ones}
   *
   * @param word a word in small letters
   */
  public boolean isBehind(String word) {
    return behind.contains(word);
  }

  /**
   * {@return whether a word in small letters makes longer words with others after it:
   * "overinflation"}
   *
   * @param word a word in small letters
   */
  public boolean isPrefix(String word) {
    return prefixes.contains(word);
  }

  /** {@return the half words} */
  public Set<String> halves() {
    return halves;
  }

  /**
   * {@return whether a word in small letters is half of one whose end stands after an "or"}
   *
   * @param word a word in small letters
   */
  public boolean isHalf(String word) {
    return halves.contains(word);
  }

  /**
   * {@return whether a word in small letters joins a half word and the one whose end it has}
   *
   * @param word a word in small letters
   */
  public boolean isJoin(String word) {
    return joins.contains(word);
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
