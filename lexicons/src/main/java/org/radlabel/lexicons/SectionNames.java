package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The section headers of a lexicon; an overlay's win over those below. For one thread. */
final class SectionNames {
  private final Problems problems;
  private final Map<String, SectionHeader.Kind> below = new TreeMap<>();
  private final Map<String, Named> own = new TreeMap<>();

  private record Named(SectionHeader.Kind kind, Source source) {}

  SectionNames(Problems problems) {
    this.problems = problems;
  }

  void beginOverlay() {
    own.forEach((name, named) -> below.put(name, named.kind));
    own.clear();
  }

  void add(String name, SectionHeader.Kind kind, Source source) {
    String lower = name.toLowerCase(Locale.ROOT);
    Named twin = own.putIfAbsent(lower, new Named(kind, source));
    if (twin != null && twin.kind != kind) {
      problems.add(
          source,
          "the header \""
              + lower
              + "\" is "
              + twin.kind.title()
              + " at "
              + twin.source
              + ": a header heads one kind of section");
    }
  }

  /** A header a kind, its names in alphabetical order. */
  List<SectionHeader> headers() {
    Map<String, SectionHeader.Kind> all = new TreeMap<>(below);
    own.forEach((name, named) -> all.put(name, named.kind));
    Map<SectionHeader.Kind, List<String>> names = new EnumMap<>(SectionHeader.Kind.class);
    all.forEach((name, kind) -> names.computeIfAbsent(kind, k -> new ArrayList<>()).add(name));
    return names.entrySet().stream().map(e -> new SectionHeader(e.getKey(), e.getValue())).toList();
  }
}
