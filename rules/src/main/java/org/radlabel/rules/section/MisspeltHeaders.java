package org.radlabel.rules.section;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.SectionHeader;

/**
 * Section headers with one letter wrong, missing, too many, or two neighbours exchanged.
 *
 * <p>Two words are taken for that near where one letter can be left out of each, or of one, so that
 * the same is left. A header near to two kinds is none. Immutable, safe for any number of threads.
 */
final class MisspeltHeaders {
  /** Characters that a header needs for a misspelling to count as it. */
  static final int MIN_LENGTH = 8;

  private final Map<String, SectionHeader.Kind> kinds = new HashMap<>();

  /** The letters that each header has, see {@link #letters}. */
  private final long[] letters;

  /** For the headers of a lexicon, in lower case. */
  MisspeltHeaders(Map<String, SectionHeader.Kind> headers) {
    Set<String> ambiguous = new HashSet<>();
    headers.forEach(
        (name, kind) -> {
          if (name.length() >= MIN_LENGTH) {
            shortened(name).forEach(s -> put(s, kind, ambiguous));
          }
        });
    kinds.keySet().removeAll(ambiguous);
    letters =
        headers.keySet().stream()
            .filter(name -> name.length() >= MIN_LENGTH)
            .mapToLong(MisspeltHeaders::letters)
            .distinct()
            .toArray();
  }

  private void put(String shortened, SectionHeader.Kind kind, Set<String> ambiguous) {
    SectionHeader.Kind former = kinds.putIfAbsent(shortened, kind);
    if (former != null && former != kind) {
      ambiguous.add(shortened);
    }
  }

  /** The kind of the header that a name in lower case is a misspelling of, or null. */
  SectionHeader.@Nullable Kind kind(String name) {
    Set<SectionHeader.Kind> near = EnumSet.noneOf(SectionHeader.Kind.class);
    if (name.length() >= MIN_LENGTH - 1 && mayBeNear(letters(name))) {
      for (String shortened : shortened(name)) {
        SectionHeader.Kind kind = kinds.get(shortened);
        if (kind != null) {
          near.add(kind);
        }
      }
    }
    return near.size() == 1 ? near.iterator().next() : null;
  }

  /** Whether a header has all but one of some letters, and they all but one of its: soon told. */
  private boolean mayBeNear(long of) {
    for (long header : letters) {
      if (Long.bitCount(of & ~header) <= 1 && Long.bitCount(header & ~of) <= 1) {
        return true;
      }
    }
    return false;
  }

  /** The set of the characters of a name; some share a bit. */
  private static long letters(String name) {
    long letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters |= 1L << name.charAt(i);
    }
    return letters;
  }

  /** The name, and the name without each of its characters. */
  private static Set<String> shortened(String name) {
    Set<String> all = new HashSet<>();
    all.add(name);
    for (int i = 0; i < name.length(); i++) {
      all.add(name.substring(0, i) + name.substring(i + 1));
    }
    return all;
  }
}
