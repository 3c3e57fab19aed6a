package org.radlabel.rules.heard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.rules.resource.ResourceLines;

/**
 * The slips of speech recognition that are data: what {@code heard-words.txt} holds.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Slips {
  private static final String RESOURCE = "heard-words.txt";

  /** Those of the resource, which is read once. */
  static final Slips SHARED = new Slips(ResourceLines.of(Slips.class, RESOURCE));

  /** By the last word written. */
  private final Map<String, List<Slip>> byEnd = new HashMap<>();

  private final Set<String> whole = new HashSet<>();
  private final Set<String> spelled = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  /**
   * A slip.
   *
   * @param before words one of which stands before it; empty if any may
   * @param written the words that were written
   * @param after words one of which stands after it; empty if any may
   * @param meant the word that was said
   */
  private record Slip(Set<String> before, List<String> written, Set<String> after, String meant) {
    Optional<Heard> endingAt(String[] words, int last) {
      int first = last - written.size() + 1;
      boolean fits =
          first >= 0
              && stands(before, words, first - 1)
              && stands(after, words, last + 1)
              && written.equals(Arrays.asList(words).subList(first, last + 1));
      return fits ? Optional.of(new Heard(first, last + 1, meant)) : Optional.empty();
    }

    private static boolean stands(Set<String> any, String[] words, int i) {
      return any.isEmpty()
          || (i >= 0 && i < words.length && any.contains(String.valueOf(words[i])));
    }
  }

  private Slips(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("whole:")) {
        whole.addAll(words(line.substring("whole:".length())));
      } else if (line.startsWith("begins:")) {
        beginnings.addAll(words(line.substring("begins:".length())));
      } else if (line.startsWith("letters:")) {
        spelled.addAll(words(line.substring("letters:".length())));
      } else if (line.startsWith("heard:")) {
        add(line.substring("heard:".length()));
      }
    }
  }

  /** Reads "(one of these) words written (one of these) = word | words written = word". */
  private void add(String line) {
    String[] sides = line.split("=", -1);
    for (String written : sides[0].split("\\|", -1)) {
      List<List<String>> parts = new ArrayList<>();
      for (String part : (" " + written + " ").split("[()]", -1)) {
        parts.add(words(part));
      }
      boolean leads = written.strip().startsWith("(");
      Slip slip =
          new Slip(
              leads ? Set.copyOf(parts.get(1)) : Set.of(),
              leads ? parts.get(2) : parts.get(0),
              parts.size() > (leads ? 4 : 2) ? Set.copyOf(parts.get(leads ? 3 : 1)) : Set.of(),
              sides[1].strip());
      String last = slip.written().get(slip.written().size() - 1);
      byEnd.computeIfAbsent(last, w -> new ArrayList<>()).add(slip);
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" +", -1));
  }

  /** The last words of all slips. */
  Set<String> ends() {
    return Collections.unmodifiableSet(byEnd.keySet());
  }

  /** Words that begin longer ones, though the lexicon knows them by themselves. */
  Set<String> beginnings() {
    return Collections.unmodifiableSet(beginnings);
  }

  /** Whether a word is no part of another, however it sounds. */
  boolean isWhole(String word) {
    return whole.contains(word);
  }

  /** Whether a word of two letters is spelled. */
  boolean isSpelled(String word) {
    return spelled.contains(word);
  }

  /** The slip that ends with a word, of several the one named first. */
  Optional<Heard> endingAt(String[] words, int last) {
    for (Slip slip : byEnd.getOrDefault(words[last], List.of())) {
      Optional<Heard> heard = slip.endingAt(words, last);
      if (heard.isPresent()) {
        return heard;
      }
    }
    return Optional.empty();
  }
}
