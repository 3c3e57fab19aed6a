package org.radlabel.rules.dictation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.resource.ResourceLines;

/**
 * What words are, by {@code run-on-words.txt}, by the classes of a lexicon, by their ending.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class RunOnWords {
  /** The classes of the resource; its comments say more. */
  enum Kind {
    PREPOSITION,
    CONJUNCTION,
    CHOICE,
    DENIAL,
    BE,
    OPEN,
    DETERMINER,
    RELATIVE,
    VERB,
    ACTING,
    NOUN,
    SAID,
    PLACE,
    OPENER,
    SUBJECT,
    FRESH,
    QUALITY,
    OBSERVED,
    DOUBT,
    SIDE,
    WITHIN,
    LONGER,
    TIME,
    EVENT,
    CONCERN,
    HEDGING,
    NOT,
    ON,
    ENDING,
    ADVERB_ENDING,
    DOING_ENDING,
    NO
  }

  private static final String RESOURCE = "run-on-words.txt";

  private static final Map<Kind, Part> PARTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Kind.PREPOSITION, Part.PREPOSITION),
              Map.entry(Kind.CONJUNCTION, Part.CONJUNCTION),
              Map.entry(Kind.DETERMINER, Part.DETERMINER),
              Map.entry(Kind.RELATIVE, Part.RELATIVE),
              Map.entry(Kind.VERB, Part.VERB),
              Map.entry(Kind.ACTING, Part.DOING),
              Map.entry(Kind.NOUN, Part.NOUN),
              Map.entry(Kind.SAID, Part.SAID),
              Map.entry(Kind.PLACE, Part.PLACE),
              Map.entry(Kind.OPENER, Part.OPENER),
              Map.entry(Kind.QUALITY, Part.QUALITY),
              Map.entry(Kind.NO, Part.NO)));

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<Kind, String[]> endings = new EnumMap<>(Kind.class);

  RunOnWords(Lexicon lexicon) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    ResourceLines.of(RunOnWords.class, RESOURCE).forEach(this::add);
    for (Kind kind : List.of(Kind.ENDING, Kind.ADVERB_ENDING, Kind.DOING_ENDING)) {
      endings.put(kind, wordsOf(kind).toArray(new String[0]));
    }
    add(lexicon, WordClass.VERB, Part.VERB);
    add(lexicon, WordClass.OBSERVED, Part.SAID);
    add(lexicon, WordClass.STATE, Part.SAID);
    add(lexicon, WordClass.SIZE, Part.QUALITY);
    add(lexicon, WordClass.CHANGE, Part.SAID);
    add(lexicon, WordClass.SIDE, Part.QUALITY);
    add(lexicon, WordClass.PREPOSITION, Part.PREPOSITION);
    add(lexicon, WordClass.DETERMINER, Part.DETERMINER);
    add(lexicon, WordClass.ADVERB, Part.ADVERB);
  }

  private void add(Lexicon lexicon, WordClass wordClass, Part part) {
    for (String word : lexicon.wordClasses().getOrDefault(wordClass.title(), List.of())) {
      if (part != Part.QUALITY || !hasEnding(word, Kind.ADVERB_ENDING)) {
        parts.putIfAbsent(word, part);
      }
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      wordsOf(kind).add(word);
      if (PARTS.containsKey(kind)) {
        parts.putIfAbsent(word, PARTS.get(kind));
      }
    }
  }

  boolean is(Kind kind, String word) {
    return wordsOf(kind).contains(word);
  }

  private Set<String> wordsOf(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  /** What a word in small letters is; a noun where nothing tells. */
  Part part(String word) {
    Part part = parts.get(word);
    return part == null ? byEnding(word) : part;
  }

  private Part byEnding(String word) {
    if (hasEnding(word, Kind.ADVERB_ENDING)) {
      return Part.ADVERB;
    }
    if (hasEnding(word, Kind.DOING_ENDING)) {
      return Part.DOING;
    }
    return word.length() > 3 && hasEnding(word, Kind.ENDING) ? Part.QUALITY : Part.NOUN;
  }

  private boolean hasEnding(String word, Kind kind) {
    for (String ending : Objects.requireNonNull(endings.get(kind))) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
