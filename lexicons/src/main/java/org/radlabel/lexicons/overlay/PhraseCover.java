package org.radlabel.lexicons.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.WordClass;

/**
 * Whether a plain phrase matches all that another one does: word by word, where a word class covers
 * its words and a gap any words but punctuation and those that no gap passes over. Immutable.
 */
final class PhraseCover {
  private static final String CLASS = "$";
  private static final String INNER_HYPHEN = "(?<=.)-(?=.)";

  private final Map<String, Set<String>> classes;
  private final Set<String> notInGaps;

  /**
   * For phrases of one sort.
   *
   * @param wordClasses the word classes of the lexicon
   * @param notInGaps the classes over which no gap of these phrases passes
   */
  PhraseCover(Map<String, List<String>> wordClasses, WordClass... notInGaps) {
    classes =
        wordClasses.entrySet().stream()
            .collect(Collectors.toMap(e -> CLASS + e.getKey(), e -> Set.copyOf(e.getValue())));
    this.notInGaps =
        Stream.of(notInGaps)
            .flatMap(c -> words(CLASS + c.title()).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the first phrase, as {@link #items}, covers the second. */
  boolean covers(List<String> general, List<String> special) {
    return covers(general, 0, special, 0);
  }

  /** The words, classes and gaps of a plain phrase. */
  static List<String> items(String plain) {
    return Stream.of(plain.toLowerCase(Locale.ROOT).split(" ", -1))
        .flatMap(i -> PhraseSyntax.isText(i) ? Stream.of(i.split(INNER_HYPHEN, -1)) : Stream.of(i))
        .toList();
  }

  private boolean covers(List<String> general, int g, List<String> special, int s) {
    if (g == general.size()) {
      return s == special.size();
    }
    if (PhraseSyntax.isGap(general.get(g))) {
      return gapCovers(general, g, special, s);
    }
    return s < special.size()
        && itemCovers(general.get(g), special.get(s))
        && covers(general, g + 1, special, s + 1);
  }

  /** A gap covers a gap that is no wider, or as many words as it may hold. */
  private boolean gapCovers(List<String> general, int g, List<String> special, int s) {
    int[] gap = PhraseSyntax.gap(general.get(g));
    if (s < special.size() && PhraseSyntax.isGap(special.get(s))) {
      int[] other = PhraseSyntax.gap(special.get(s));
      return gap[0] <= other[0] && other[1] <= gap[1] && covers(general, g + 1, special, s + 1);
    }
    for (int n = gap[0]; n <= gap[1] && s + n <= special.size(); n++) {
      if (special.subList(s, s + n).stream().allMatch(this::mayBeInGap)
          && covers(general, g + 1, special, s + n)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeInGap(String item) {
    return !PhraseSyntax.isGap(item)
        && words(item).stream()
            .allMatch(
                w -> !notInGaps.contains(w) && w.codePoints().allMatch(Character::isLetterOrDigit));
  }

  private boolean itemCovers(String general, String special) {
    return general.equals(special)
        || (!PhraseSyntax.isGap(special) && words(general).containsAll(words(special)));
  }

  private Set<String> words(String item) {
    return item.startsWith(CLASS) ? classes.getOrDefault(item, Set.of()) : Set.of(item);
  }
}
