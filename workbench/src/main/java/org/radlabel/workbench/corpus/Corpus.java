package org.radlabel.workbench.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/**
 * The reports of a review with their labels, as far as they have been read. A report is known by
 * its row, counted from 0 in the order of the input. Any number of threads may ask.
 */
public final class Corpus implements Closeable {
  /** So much of the texts is searched at a time. */
  private static final int PIECE = 1 << 20;

  private final ReportStore store;
  private final LabelFile labels;
  private final Optional<LabelFile> other;
  private final Optional<Queue> queue;

  /** The row of each place of the queue, and 1 more, so that 0 is none. */
  private final AtomicIntegerArray queued;

  private final IdIndex ids = new IdIndex();
  private volatile boolean complete;
  private final AtomicInteger without = new AtomicInteger();
  private volatile int strays;

  /** The last order, which no longer changes; null before all have been read. */
  private volatile @Nullable ReadingOrder order;

  Corpus(ReportStore store, LabelFile labels, Optional<LabelFile> other, Optional<Queue> queue) {
    this.store = store;
    this.labels = labels;
    this.other = other;
    this.queue = queue;
    queued = new AtomicIntegerArray(queue.map(Queue::size).orElse(0));
  }

  void add(Report report, Optional<JoinedRow> row, Optional<JoinedRow> second) throws IOException {
    int at = store.add(report);
    labels.set(at, row);
    if (other.isPresent()) {
      other.get().set(at, second);
    }
    if (row.isEmpty()) {
      without.incrementAndGet();
    }
    ids.put(report.id(), at);
    if (queue.isPresent()) {
      OptionalInt place = queue.get().place(report.id());
      if (place.isPresent()) {
        queued.compareAndSet(place.getAsInt(), 0, at + 1);
      }
    }
  }

  void publish() throws IOException {
    store.publish();
  }

  void complete(int unused) {
    strays = unused;
    complete = true;
  }

  /** {@return how many reports have been read} */
  public int size() {
    return store.size();
  }

  /** {@return whether all have been read} */
  public boolean isComplete() {
    return complete;
  }

  /** {@return how many reports have no row in the label file, as far as they have been read} */
  public int withoutLabels() {
    return without.get();
  }

  /** {@return how many rows of the label file belong to no report; 0 before all were read} */
  public int withoutReport() {
    return strays;
  }

  /** {@return the labels to be reviewed} */
  public LabelFile labels() {
    return labels;
  }

  /** {@return the labels to compare them with} */
  public Optional<LabelFile> other() {
    return other;
  }

  /** {@return the list of reports worth reading} */
  public Optional<Queue> queue() {
    return queue;
  }

  /**
   * {@return a report}
   *
   * @param row its row
   */
  public Report report(int row) {
    return store.get(row);
  }

  /**
   * {@return a report's id}
   *
   * @param row its row
   */
  public String id(int row) {
    return store.id(row);
  }

  /**
   * {@return the row of a report, if it has been read}
   *
   * @param id its id
   */
  public OptionalInt row(String id) {
    OptionalInt row = ids.find(id);
    return row.isPresent() && row.getAsInt() < store.size() ? row : OptionalInt.empty();
  }

  /**
   * {@return the rows of reports, those that have been read}
   *
   * @param all their ids
   */
  public BitSet rows(Collection<String> all) {
    BitSet rows = new BitSet();
    all.forEach(id -> row(id).ifPresent(rows::set));
    return rows;
  }

  /**
   * {@return what the queue says of a report, if it stands there}
   *
   * @param id its id
   */
  public Optional<Queue.Entry> entry(String id) {
    return queue.flatMap(q -> entry(q, id));
  }

  private static Optional<Queue.Entry> entry(Queue queue, String id) {
    OptionalInt place = queue.place(id);
    return place.isPresent() ? Optional.of(queue.entry(place.getAsInt())) : Optional.empty();
  }

  /**
   * {@return the rows to read, in their order: those of the queue, or all with labels; once all
   * have been read, every tenth of a queue by doubt is one drawn at random}
   */
  public int[] order() {
    return readingOrder().rows();
  }

  /**
   * {@return whether a report was drawn at random into a queue by doubt}
   *
   * @param row its row
   */
  public boolean isDrawn(int row) {
    return readingOrder().isDrawn(row);
  }

  private ReadingOrder readingOrder() {
    ReadingOrder known = order;
    if (known != null) {
      return known;
    }
    boolean isLast = complete;
    boolean isMixed = isLast && queue.isPresent() && queue.get().isByDoubt();
    ReadingOrder made =
        isMixed ? ReadingOrder.mixed(listed(), size(), labels::has) : ReadingOrder.of(listed());
    if (isLast) {
      order = made;
    }
    return made;
  }

  private int[] listed() {
    int rows = size();
    int[] listed = new int[queue.isPresent() ? queued.length() : rows];
    int length = 0;
    for (int i = 0; i < listed.length; i++) {
      int row = queue.isPresent() ? queued.get(i) - 1 : i;
      if (row >= 0 && row < rows && labels.has(row)) {
        listed[length] = row;
        length++;
      }
    }
    return Arrays.copyOf(listed, length);
  }

  /**
   * {@return the rows that the queue calls so doubtful, or more}
   *
   * @param least the least doubt
   */
  public BitSet doubtful(double least) {
    BitSet found = new BitSet();
    for (int place = 0; place < queued.length(); place++) {
      int row = queued.get(place) - 1;
      if (row >= 0 && queue.orElseThrow().entry(place).doubt().orElse(0) >= least) {
        found.set(row);
      }
    }
    return found;
  }

  /**
   * {@return the rows where the two label files differ in a category, or in any}
   *
   * @param category the category, or none for any
   */
  public BitSet differing(Optional<Category> category) {
    BitSet found = new BitSet();
    if (other.isEmpty()) {
      return found;
    }
    int rows = size();
    List<Category> all = category.map(List::of).orElse(labels.categories());
    for (Category one : all) {
      Optional<ValueColumn> mine = labels.column(one);
      Optional<ValueColumn> its = other.get().column(one);
      if (mine.isPresent() && its.isPresent()) {
        found.or(mine.get().differing(its.get(), rows));
      }
    }
    return found;
  }

  /**
   * {@return the rows whose id or text holds a word}
   *
   * @param word what is looked for
   */
  public BitSet holding(FoldedWord word) {
    BitSet found = new BitSet();
    int rows = size();
    int from = 0;
    while (from < rows) {
      int to = Math.min(rows, store.fitting(from, PIECE));
      ByteBuffer bytes = store.bytes(from, to);
      ReportBytes.Reading reading = new ReportBytes.Reading(bytes);
      for (int row = from; row < to; row++) {
        if (reading.holds(word)) {
          found.set(row);
        }
      }
      from = to;
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
