package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Problems;

/** The section headers of a lexicon; an overlay's win over those below. For one thread. */
final class SectionNames {
  private static final Comparator<Heads> BY_KIND =
      Comparator.comparing(Heads::kind).thenComparing(Heads::stands);

  private final Problems problems;
  private final Map<String, Heads> below = new TreeMap<>();
  private final Map<String, Named> own = new TreeMap<>();

  /** What a name heads, and where. */
  private record Heads(SectionHeader.Kind kind, SectionHeader.Stands stands) {}

  private record Named(Heads heads, Source source) {}

  SectionNames(Problems problems) {
    this.problems = problems;
  }

  void beginOverlay() {
    own.forEach((name, named) -> below.put(name, named.heads));
    own.clear();
  }

  void add(String name, SectionHeader.Kind kind, SectionHeader.Stands stands, Source source) {
    String lower = name.toLowerCase(Locale.ROOT);
    Named twin = own.putIfAbsent(lower, new Named(new Heads(kind, stands), source));
    if (twin != null && twin.heads.kind != kind) {
      problems.add(
          source,
          "the header \""
              + lower
              + "\" is "
              + twin.heads.kind.title()
              + " at "
              + twin.source
              + ": a header heads one kind of section");
    }
  }

  /** A header for each kind and place, its names in alphabetical order. */
  List<SectionHeader> headers() {
    Map<String, Heads> all = new TreeMap<>(below);
    own.forEach((name, named) -> all.put(name, named.heads));
    Map<Heads, List<String>> names = new TreeMap<>(BY_KIND);
    all.forEach((name, heads) -> names.computeIfAbsent(heads, h -> new ArrayList<>()).add(name));
    return names.entrySet().stream()
        .map(e -> new SectionHeader(e.getKey().kind, e.getKey().stands, e.getValue()))
        .toList();
  }
}
