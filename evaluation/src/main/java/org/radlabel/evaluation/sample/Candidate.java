package org.radlabel.evaluation.sample;

import java.util.Comparator;
import java.util.List;
import org.radlabel.formats.corrections.TextHash;
import org.radlabel.formats.reports.input.Hashes;
import org.radlabel.rules.Report;

/**
 * A report that may be drawn, with what is to be read of it.
 *
 * @param weight the heavier is drawn before the lighter
 * @param key decides among equals; as good as random, and a function of seed and report
 */
record Candidate(Report report, double weight, long key, List<SampleRow> rows) {
  /** The first is drawn first. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::weight)
          .reversed()
          .thenComparingLong(Candidate::key)
          .thenComparing(candidate -> candidate.report().id())
          .thenComparing(Candidate::textHash)
          .thenComparing(candidate -> candidate.rows().toString());

  static Candidate of(Report report, double weight, long seed, List<SampleRow> rows) {
    long key = mixed(Hashes.of(report.id()) ^ mixed(seed));
    return new Candidate(report, weight, key, rows);
  }

  /** By what its text is known again; made when it is asked for, as few candidates are drawn. */
  String textHash() {
    return TextHash.of(report);
  }

  /** The last steps of SplitMix64. */
  private static long mixed(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
