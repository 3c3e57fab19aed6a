package org.radlabel.rules.sentence;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.radlabel.rules.Span;

/**
 * How many boundaries of gold cases a splitter finds.
 *
 * @param right boundaries in both
 * @param found boundaries of the splitter
 * @param gold boundaries of the gold
 */
record BoundaryScore(int right, int found, int gold) {
  static BoundaryScore of(List<GoldCase> cases, Function<String, List<Span>> splitter) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (GoldCase each : cases) {
      NavigableSet<Integer> places = Splitters.boundaries(splitter.apply(each.text()));
      NavigableSet<Integer> both = new TreeSet<>(places);
      both.retainAll(each.boundaries());
      right += both.size();
      found += places.size();
      gold += each.boundaries().size();
    }
    return new BoundaryScore(right, found, gold);
  }

  double precision() {
    return (double) right / found;
  }

  double recall() {
    return (double) right / gold;
  }

  double f1() {
    return 2.0 * right / (found + gold);
  }

  String row(String name) {
    return String.format(
        Locale.ROOT, "%-28s %5d %9.3f %9.3f %9.3f", name, gold, precision(), recall(), f1());
  }
}
