package org.radlabel.evaluation.score;

import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.radlabel.evaluation.measure.CategorySet;

/**
 * What each report adds to the sums from which all scores are made, in arrays: a resampling adds
 * them up a thousand times. Immutable.
 */
final class Tally {
  /**
   * The verdicts hit, extra and missed of a column; what is rejected in both changes no resampled
   * number.
   */
  static final int KINDS = 3;

  /** Of a set: reports scored, precision, recall, F1, exact, cells right, cells scored. */
  static final int PARTS = 7;

  private final int[] starts;
  private final int[] slots;
  private final double[] parts;
  private final int sets;

  Tally(LabelPairs pairs, Judge judge, List<CategorySet> sets) {
    this.sets = sets.size();
    int reports = pairs.reports().size();
    starts = new int[reports + 1];
    parts = new double[reports * sets.size() * PARTS];
    int columns = judge.columns().size();
    int[] found = new int[reports * columns];
    int end = 0;
    for (int r = 0; r < reports; r++) {
      ReportPair pair = pairs.reports().get(r);
      for (int column = 0; column < columns; column++) {
        int kind = judge.of(pair, column);
        if (kind < KINDS) {
          found[end++] = column * KINDS + kind;
        }
      }
      starts[r + 1] = end;
      for (int set = 0; set < sets.size(); set++) {
        part(judge.of(pair, sets.get(set)), (r * sets.size() + set) * PARTS);
      }
    }
    slots = Arrays.copyOf(found, end);
  }

  private void part(ReportScore score, int at) {
    if (score.scored() > 0) {
      Prf prf = score.prf();
      parts[at] = 1;
      parts[at + 1] = prf.precision();
      parts[at + 2] = prf.recall();
      parts[at + 3] = prf.f1();
      parts[at + 4] = score.isExact() ? 1 : 0;
      parts[at + 5] = score.right();
      parts[at + 6] = score.scored();
    }
  }

  int reports() {
    return starts.length - 1;
  }

  /** What a report adds: equal for reports that add the same. */
  Object kind(int report) {
    int length = sets * PARTS;
    return List.of(
        IntBuffer.wrap(slots, starts[report], starts[report + 1] - starts[report]),
        DoubleBuffer.wrap(parts, report * length, length));
  }

  /** Adds a report so many times to the counts of columns and the parts of sets. */
  void add(int report, int times, double[] counts, double[] sums) {
    for (int i = starts[report]; i < starts[report + 1]; i++) {
      counts[slots[i]] += times;
    }
    int length = sets * PARTS;
    int from = report * length;
    for (int i = 0; i < length; i++) {
      sums[i] += times * parts[from + i];
    }
  }
}
