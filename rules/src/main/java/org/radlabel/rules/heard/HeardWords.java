package org.radlabel.rules.heard;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that was said where speech recognition wrote others: "new mo thorax", "con solid
 * ation", "focal consultation".
 *
 * <p>Words that stand side by side, one of them unknown, are one long word of the lexicon if their
 * letters are its letters or if they sound as it does; other slips are data ({@link Slips}). Safe
 * for any number of threads; whether a word may be a part of another is remembered, up to {@value
 * #MAX_REMEMBERED} words.
 */
public final class HeardWords {
  /** How many words before and after an unknown one may belong to it. */
  public static final int REACH = 3;

  static final int MAX_REMEMBERED = 50_000;

  /** Letters of the shortest word that is put together of parts, and of one that is heard. */
  private static final int SHORTEST = 6;

  private static final int SHORTEST_HEARD = 7;

  /** Sounds of the shortest key. */
  private static final int SHORTEST_KEY = 6;

  private static final int LONGEST = 24;

  /** Keeps pairs of sounds apart that hold the same two. */
  private static final int SPREAD = 7;

  private static final String AMBIGUOUS = "";

  private final Predicate<String> isKnown;
  private final Slips slips = Slips.SHARED;

  /** The words by their sound. */
  private final Map<String, String> bySound = new HashMap<>();

  /** The sounds of the words, each with its pairs, see {@link #pairs}. */
  private final String[] sounds;

  private final long[] pairs;

  private final Map<String, Boolean> parts = new ConcurrentHashMap<>();

  /**
   * For the words of a lexicon's findings and structures, and all that it knows.
   *
   * @param words the words of findings and structures, in small letters
   * @param isKnown whether the lexicon knows a word in small letters
   */
  public HeardWords(Collection<String> words, Predicate<String> isKnown) {
    this.isKnown = isKnown;
    for (String word : words) {
      String key = word.length() < SHORTEST_HEARD ? "" : Sound.of(word);
      if (key.length() >= SHORTEST_KEY) {
        bySound.merge(key, word, HeardWords::common);
      }
    }
    sounds = bySound.keySet().toArray(new String[0]);
    pairs = new long[sounds.length];
    for (int i = 0; i < sounds.length; i++) {
      pairs[i] = pairs(sounds[i]);
    }
  }

  /** Which pairs stand side by side in a key, as bits that several pairs share. */
  private static long pairs(String key) {
    long bits = 0;
    for (int i = 1; i < key.length(); i++) {
      bits |= 1L << (SPREAD * key.charAt(i - 1) + key.charAt(i));
    }
    return bits;
  }

  /** The shorter of two words if the other is a form of it. */
  private static String common(String a, String b) {
    boolean forms = !a.isEmpty() && (a.startsWith(b) || b.startsWith(a));
    return forms ? (a.length() < b.length() ? a : b) : AMBIGUOUS;
  }

  /** {@return the words that the lexicon knows and that may be slips of hearing all the same} */
  public static Set<String> suspects() {
    Set<String> suspects = new HashSet<>(Slips.SHARED.ends());
    suspects.addAll(Slips.SHARED.beginnings());
    return suspects;
  }

  /**
   * {@return whether a word may be one of those that were written for another, so that it pays to
   * look at those around it}
   *
   * @param word a word in small letters
   * @param known whether it is one of {@link #suspects()}
   */
  public boolean mayBeHeard(String word, boolean known) {
    return slips.ends().contains(word) || mayBePart(word, known);
  }

  private boolean mayBePart(String word, boolean known) {
    return known ? slips.beginnings().contains(word) : isPart(word);
  }

  /**
   * {@return the word that was said around a place}
   *
   * @param words the words before and after, null where there is none that stands by its neighbour
   * @param at the place of a word that is unknown, or one of {@link #suspects()}
   * @param known whether it is one of these
   */
  public Optional<Heard> around(String[] words, int at, boolean known) {
    Optional<Heard> slip = slips.endingAt(words, at);
    if (slip.isPresent() || !mayBePart(words[at], known)) {
      return slip;
    }
    Heard found = null;
    for (int first = at;
        first >= 0 && words[first] != null && !slips.isWhole(words[first]);
        first--) {
      for (int end = words.length; end > at; end--) {
        found = end - first > 1 ? longer(found, heard(words, first, end)) : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * {@return the word that is spelled from a place on, letter by letter: "p i c c"}
   *
   * @param words the words of a sentence, in small letters
   * @param first where the spelling begins, an index of {@code words}
   */
  public Optional<Heard> spelled(String[] words, int first) {
    StringBuilder letters = new StringBuilder();
    int end = first;
    while (end < words.length && words[end] != null && words[end].length() == 1) {
      letters.append(words[end++]);
    }
    String word = letters.toString();
    boolean spelled = word.length() > 2 ? isKnown.test(word) : slips.isSpelled(word);
    return spelled ? Optional.of(new Heard(first, end, word)) : Optional.empty();
  }

  private static @Nullable Heard longer(@Nullable Heard a, @Nullable Heard b) {
    return a == null || (b != null && b.end() - b.first() >= a.end() - a.first()) ? b : a;
  }

  /** What the words from one place to another are together, or null. */
  private @Nullable Heard heard(String[] words, int first, int end) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (words[i] == null || slips.isWhole(words[i])) {
        return null;
      }
      joined.append(words[i]);
    }
    String letters = joined.toString();
    if (letters.length() < SHORTEST || letters.length() > LONGEST) {
      return null;
    }
    if (isKnown.test(letters)) {
      return new Heard(first, end, letters);
    }
    String word = bySound.getOrDefault(Sound.of(letters), AMBIGUOUS);
    return word.isEmpty() || isSameWithout(words, first, end, letters, word)
        ? null
        : new Heard(first, end, word);
  }

  /** Whether the first or the last word adds nothing that is heard: "a" before "opacity". */
  private static boolean isSameWithout(
      String[] words, int first, int end, String letters, String word) {
    String key = Sound.of(word);
    String behind = letters.substring(words[first].length());
    String before = letters.substring(0, letters.length() - words[end - 1].length());
    return Sound.of(behind).equals(key) || Sound.of(before).equals(key);
  }

  /** Whether the sound of a word is part of a longer one's. */
  private boolean isPart(String word) {
    Boolean known = parts.get(word);
    if (known != null) {
      return known;
    }
    String key = Sound.of(word);
    boolean part = !slips.isWhole(word) && isInSounds(key);
    if (parts.size() < MAX_REMEMBERED) {
      parts.put(word, part);
    }
    return part;
  }

  /** Whether one of the sounds holds a key; few have all its pairs and have to be gone through. */
  private boolean isInSounds(String key) {
    long asked = pairs(key);
    for (int i = 0; i < sounds.length; i++) {
      if ((pairs[i] & asked) == asked && sounds[i].contains(key)) {
        return true;
      }
    }
    return false;
  }
}
