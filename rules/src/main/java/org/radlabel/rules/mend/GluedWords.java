package org.radlabel.rules.mend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.WordForms;

/**
 * Takes an unknown word apart where a space was lost: "isno", "Noeffusion", "pneumothoraxor",
 * "Mildcardiomegaly", "heartsize". Of two parts that touch, one is a short word that is often
 * glued, or a long one of the lexicon, or a phrase of the lexicon has both side by side; and there
 * is one way only to part the word in the fewest. Capitals before small letters part it too:
 * "PICCin". Immutable, safe for any number of threads.
 */
final class GluedWords {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** Letters of the shortest word of the lexicon that one often glued may touch. */
  private static final int MIDDLE_PART = 5;

  /** Letters of a word that another is hardly made of by chance. */
  private static final int LONG_PART = 8;

  /** Letters of the shortest word of a phrase that the next one may touch. */
  private static final int SHORTEST_IN_PAIR = 3;

  private static final int MOST_PARTS = 6;

  /** Letters of the shortest word in capitals that small letters may touch. */
  private static final int SHORTEST_CAPITALS = 3;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  /** The words that stand side by side in a phrase, with a space; made when first asked for. */
  private volatile @Nullable Set<String> pairs;

  GluedWords(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** The parts of a word in small letters; empty where it is not to be taken apart. */
  List<String> parts(String word) {
    boolean whole =
        word.length() < SHORTEST
            || word.length() > LONGEST
            || lexicon.ordinaryWords().contains(word)
            || WordForms.SHARED.isWhole(word);
    if (whole) {
      return List.of();
    }
    Search search = new Search(word);
    search.from(0);
    return search.isOnly ? search.found : List.of();
  }

  /** Where small letters touch a known word in capitals, as written: "PICCin"; -1 if nowhere. */
  int caseChange(String written) {
    int capitals = 0;
    while (capitals < written.length() && Character.isUpperCase(written.charAt(capitals))) {
      capitals++;
    }
    if (capitals < SHORTEST_CAPITALS || capitals + 1 >= written.length()) {
      return -1;
    }
    String behind = written.substring(capitals);
    boolean small = behind.equals(behind.toLowerCase(Locale.ROOT));
    String first = written.substring(0, capitals).toLowerCase(Locale.ROOT);
    return small && isWord(first, SHORTEST_CAPITALS) && mayEnd(behind) ? capitals : -1;
  }

  private boolean mayEnd(String word) {
    return isGlued(word) || isBehind(word) || isWord(word, SHORTEST);
  }

  private static boolean isGlued(String word) {
    return WordForms.SHARED.isGlued(word);
  }

  private static boolean isBehind(String word) {
    return WordForms.SHARED.isBehind(word);
  }

  private boolean isWord(String word, int letters) {
    return word.length() >= letters && vocabulary.symbol(word) != Vocabulary.UNKNOWN;
  }

  /** Whether two words may have lost the space between them. */
  private boolean mayTouch(String a, String b) {
    if (isBehind(b)) {
      return isWord(a, LONG_PART);
    }
    if (isGlued(a) || isGlued(b) || isBehind(a)) {
      return (isGlued(a) || isBehind(a) || isWord(a, MIDDLE_PART))
          && (isGlued(b) || isWord(b, MIDDLE_PART));
    }
    return (isWord(a, LONG_PART) && isWord(b, SHORTEST))
        || (isWord(b, LONG_PART) && isWord(a, SHORTEST) && !WordForms.SHARED.isPrefix(a))
        || pairs().contains(a + ' ' + b);
  }

  private Set<String> pairs() {
    Set<String> made = pairs;
    if (made == null) {
      made = pairsOf(lexicon);
      pairs = made;
    }
    return made;
  }

  private static Set<String> pairsOf(Lexicon lexicon) {
    Set<String> pairs = new HashSet<>();
    for (Rule rule : lexicon.rules()) {
      for (String phrase : rule.phrases()) {
        String former = "";
        for (String item : phrase.split(" ", -1)) {
          boolean text = PhraseSyntax.isText(item) && item.length() >= SHORTEST_IN_PAIR;
          if (text && !former.isEmpty()) {
            pairs.add(former + ' ' + item);
          }
          former = text ? item : "";
        }
      }
    }
    return pairs;
  }

  /** The search for the ways to part one word. */
  private final class Search {
    private final String word;
    private final List<String> parts = new ArrayList<>();
    private List<String> found = List.of();

    /** Whether no other way takes as few parts. */
    private boolean isOnly;

    Search(String word) {
      this.word = word;
    }

    void from(int at) {
      for (int end = at + 2; end <= word.length(); end++) {
        String part = word.substring(at, end);
        if (isPart(part)) {
          parts.add(part);
          goOn(end);
          parts.remove(parts.size() - 1);
        }
      }
    }

    private void goOn(int end) {
      if (end < word.length()) {
        if (parts.size() < (found.isEmpty() ? MOST_PARTS : found.size())) {
          from(end);
        }
      } else if (parts.size() > 1) {
        isOnly = found.isEmpty() || parts.size() < found.size();
        found = List.copyOf(parts);
      }
    }

    private boolean isPart(String part) {
      return parts.isEmpty()
          ? isGlued(part) || isWord(part, SHORTEST_IN_PAIR)
          : (mayEnd(part) || isWord(part, SHORTEST_IN_PAIR))
              && mayTouch(parts.get(parts.size() - 1), part);
    }
  }
}
