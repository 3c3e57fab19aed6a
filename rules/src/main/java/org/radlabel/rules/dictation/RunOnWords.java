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
    SIDE,
    WITHIN,
    LONGER,
    TIME,
    EVENT,
    ENDING
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
              Map.entry(Kind.QUALITY, Part.QUALITY)));

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, Part> parts = new HashMap<>();
  private final String[] endings;

  RunOnWords(Lexicon lexicon) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    ResourceLines.of(RunOnWords.class, RESOURCE).forEach(this::add);
    endings = Objects.requireNonNull(words.get(Kind.ENDING)).toArray(new String[0]);
    add(lexicon, WordClass.VERB, Part.VERB);
    add(lexicon, WordClass.OBSERVED, Part.SAID);
    add(lexicon, WordClass.STATE, Part.SAID);
    add(lexicon, WordClass.SIZE, Part.QUALITY);
    add(lexicon, WordClass.CHANGE, Part.SAID);
    add(lexicon, WordClass.SIDE, Part.QUALITY);
    add(lexicon, WordClass.PREPOSITION, Part.PREPOSITION);
    add(lexicon, WordClass.DETERMINER, Part.DETERMINER);
    add(lexicon, WordClass.ADVERB, Part.ADVERB);
    parts.put("no", Part.NO);
  }

  private void add(Lexicon lexicon, WordClass wordClass, Part part) {
    for (String word : lexicon.wordClasses().getOrDefault(wordClass.title(), List.of())) {
      if (part != Part.QUALITY || !word.endsWith("ly")) {
        parts.putIfAbsent(word, part);
      }
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
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
    if (word.endsWith("ly")) {
      return Part.ADVERB;
    }
    if (word.endsWith("ing")) {
      return Part.DOING;
    }
    return word.length() > 3 && hasEnding(word) ? Part.QUALITY : Part.NOUN;
  }

  private boolean hasEnding(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
