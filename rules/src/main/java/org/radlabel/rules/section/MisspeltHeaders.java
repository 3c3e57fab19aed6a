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
    if (name.length() >= MIN_LENGTH - 1) {
      for (String shortened : shortened(name)) {
        SectionHeader.Kind kind = kinds.get(shortened);
        if (kind != null) {
          near.add(kind);
        }
      }
    }
    return near.size() == 1 ? near.iterator().next() : null;
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
