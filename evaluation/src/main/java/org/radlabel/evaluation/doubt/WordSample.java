package org.radlabel.evaluation.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.radlabel.Label;
import org.radlabel.ReportLabels;

/**
 * The words and labels of as many reports as a model is trained on; of more, those whose words have
 * the smallest hashes, so that the order of reports makes no difference. Not thread-safe.
 */
final class WordSample {
  /** So many reports tell how labels go with words. */
  static final int MOST = 10_000;

  private static final Comparator<Item> ORDER =
      Comparator.comparingInt(Item::key)
          .thenComparing(Item::words, Arrays::compare)
          .thenComparing(Item::labels, WordSample::compare);

  private final int most;
  private final PriorityQueue<Item> kept = new PriorityQueue<>(ORDER.reversed());

  /**
   * A report.
   *
   * @param key a hash of its words, by which it is known again
   * @param words its {@link WordFeatures}
   * @param labels its labels in column order
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody else sees it.
  record Item(int key, int[] words, List<Label> labels) {}

  /** At most so many reports. */
  WordSample(int most) {
    this.most = most;
  }

  void add(ReportLabels labels) {
    int[] words = WordFeatures.of(labels.report());
    kept.add(new Item(key(words), words, List.copyOf(labels.values())));
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** A hash of words. */
  static int key(int[] words) {
    int hash = Arrays.hashCode(words);
    hash = (hash ^ hash >>> 16) * 0x45d9f3b;
    return hash ^ hash >>> 16;
  }

  private static int compare(List<Label> a, List<Label> b) {
    return a.toString().compareTo(b.toString());
  }

  /** What was kept, in an order that does not depend on how it came. */
  List<Item> items() {
    List<Item> items = new ArrayList<>(kept);
    items.sort(ORDER);
    return items;
  }
}
