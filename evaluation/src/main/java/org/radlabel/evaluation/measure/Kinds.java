package org.radlabel.evaluation.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Reports sorted by kind: those of one kind add the same to all sums, so that it is enough to know
 * how often a kind was drawn. Of 200,000 reports there are some thousands of kinds. Immutable.
 */
public final class Kinds {
  private final int[] kinds;
  private final int[] examples;

  private Kinds(int[] kinds, int[] examples) {
    this.kinds = kinds;
    this.examples = examples;
  }

  /**
   * {@return the kinds of reports}
   *
   * @param reports how many reports there are
   * @param key what a report is, by its number from 0; equal for reports of one kind
   */
  public static Kinds of(int reports, IntFunction<Object> key) {
    Map<Object, Integer> known = new HashMap<>();
    List<Integer> examples = new ArrayList<>();
    int[] kinds = new int[reports];
    for (int report = 0; report < reports; report++) {
      int next = examples.size();
      Integer before = known.putIfAbsent(key.apply(report), next);
      kinds[report] = before == null ? next : before;
      if (before == null) {
        examples.add(report);
      }
    }
    return new Kinds(kinds, examples.stream().mapToInt(Integer::intValue).toArray());
  }

  /** {@return how many reports there are} */
  public int reports() {
    return kinds.length;
  }

  /** {@return how many kinds there are} */
  public int size() {
    return examples.length;
  }

  /**
   * {@return the kind of a report, from 0}
   *
   * @param report its number, from 0
   */
  public int of(int report) {
    return kinds[report];
  }

  /**
   * {@return a report of a kind}
   *
   * @param kind the kind, from 0
   */
  public int example(int kind) {
    return examples[kind];
  }
}
