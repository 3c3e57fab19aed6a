package org.radlabel.evaluation.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The best candidates of each stratum, of which no more are kept than can be drawn. What is drawn
 * does not depend on the order in which they come. Not thread-safe.
 */
final class Strata {
  private final int most;
  private final Map<String, Stratum> strata = new HashMap<>();

  /** Candidates of one sort, and how many there were. */
  private static final class Stratum {
    private final PriorityQueue<Candidate> kept = new PriorityQueue<>(Candidate.ORDER.reversed());
    private long count;

    List<Candidate> sorted() {
      List<Candidate> sorted = new ArrayList<>(kept);
      sorted.sort(Candidate.ORDER);
      return sorted;
    }
  }

  /** With at most so many of each. */
  Strata(int most) {
    this.most = most;
  }

  void offer(String name, Candidate candidate) {
    Stratum stratum = strata.computeIfAbsent(name, n -> new Stratum());
    stratum.count++;
    stratum.kept.add(candidate);
    if (stratum.kept.size() > most) {
      stratum.kept.remove();
    }
  }

  /**
   * One of each stratum, the rarest first, then another of each, until there are so many reports;
   * the rows of one report stand together.
   */
  List<DrawnReport> draw(int reports, boolean withText) {
    List<List<Candidate>> sorted =
        strata.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Stratum>>comparingLong(e -> e.getValue().count)
                    .thenComparing(Map.Entry::getKey))
            .map(e -> e.getValue().sorted())
            .toList();
    Map<String, List<Candidate>> drawn = new LinkedHashMap<>();
    for (int round = 0; round < most && drawn.size() < reports; round++) {
      boolean any = false;
      for (List<Candidate> stratum : sorted) {
        if (round < stratum.size()) {
          any = true;
          draw(stratum.get(round), reports, drawn);
        }
      }
      if (!any) {
        break;
      }
    }
    return drawn.values().stream().map(own -> drawn(own, withText)).toList();
  }

  private static void draw(Candidate next, int reports, Map<String, List<Candidate>> drawn) {
    String name = next.report().id() + '\n' + next.textHash();
    if (drawn.containsKey(name) || drawn.size() < reports) {
      drawn.computeIfAbsent(name, n -> new ArrayList<>()).add(next);
    }
  }

  private static DrawnReport drawn(List<Candidate> own, boolean withText) {
    Candidate first = own.get(0);
    List<SampleRow> rows = new ArrayList<>();
    Set<SampleRow> seen = new HashSet<>();
    for (Candidate candidate : own) {
      candidate.rows().stream().filter(seen::add).forEach(rows::add);
    }
    String text =
        withText
            ? String.join("\n\n", first.report().fields().stream().map(f -> f.text()).toList())
            : "";
    return new DrawnReport(first.report().id(), first.textHash(), text, rows);
  }
}
