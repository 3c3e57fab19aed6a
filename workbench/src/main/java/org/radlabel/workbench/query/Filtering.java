package org.radlabel.workbench.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.FoldedWord;
import org.radlabel.workbench.corpus.LabelFile;
import org.radlabel.workbench.marks.Agreement;
import org.radlabel.workbench.marks.Marks;

/** Finds the reports that a filter lets through. Thread-safe. */
public final class Filtering {
  private final Corpus corpus;
  private final Marks marks;
  private final Agreement agreement;
  private final RuleScan rules;

  /**
   * For the reports of a review.
   *
   * @param corpus the reports
   * @param marks what was decided of them
   * @param agreement where readers differ
   * @param rules finds what a rule touches
   */
  public Filtering(Corpus corpus, Marks marks, Agreement agreement, RuleScan rules) {
    this.corpus = corpus;
    this.marks = marks;
    this.agreement = agreement;
    this.rules = rules;
  }

  /**
   * {@return the rows that a filter lets through, in the order of the queue}
   *
   * @param filter the filter
   * @param reader who asks
   */
  public int[] rows(Filter filter, String reader) {
    int[] order = corpus.order();
    Optional<BitSet> allowed = allowed(filter, reader);
    IntStream rows = Arrays.stream(order);
    if (allowed.isPresent()) {
      BitSet bits = allowed.get();
      rows = rows.filter(bits::get);
    }
    if (filter.doubt() > 0) {
      rows = rows.filter(row -> doubt(row) >= filter.doubt());
    }
    return rows.toArray();
  }

  private double doubt(int row) {
    try {
      return corpus.entry(row).map(entry -> Double.parseDouble(entry.doubt())).orElse(0.0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Empty where every row is allowed. */
  private Optional<BitSet> allowed(Filter filter, String reader) {
    int size = corpus.size();
    Conjunction all = new Conjunction();
    if (filter.value().isPresent()) {
      all.and(withValue(filter.category(), filter.value().get(), size));
    }
    if (!filter.facet().isEmpty()) {
      all.and(
          corpus
              .labels()
              .facet(filter.facet())
              .map(facet -> facet.with(filter.facetValue(), size))
              .orElseGet(BitSet::new));
    }
    if (filter.differs()) {
      all.and(corpus.differing(category(filter.category())));
    }
    if (filter.corrected()) {
      all.and(rowsOf(marks.corrected(reader, filter.category())));
    }
    byState(filter.state(), reader, size).ifPresent(all::and);
    if (!filter.rule().isEmpty()) {
      all.and(rules.touched(filter.rule()));
    }
    if (!filter.text().isEmpty()) {
      all.and(corpus.holding(new FoldedWord(filter.text())));
    }
    return all.bits;
  }

  private Optional<BitSet> byState(Filter.State state, String reader, int size) {
    return switch (state) {
      case ALL -> Optional.empty();
      case DONE -> Optional.of(rowsOf(marks.done(reader)));
      case TODO -> {
        BitSet done = rowsOf(marks.done(reader));
        done.flip(0, size);
        yield Optional.of(done);
      }
      case DECIDE -> Optional.of(rowsOf(agreement.undecided()));
    };
  }

  private BitSet withValue(String category, Cell value, int size) {
    LabelFile labels = corpus.labels();
    List<Category> wanted = category(category).map(List::of).orElse(labels.categories());
    BitSet found = new BitSet();
    for (Category one : wanted) {
      labels.column(one).ifPresent(column -> found.or(column.with(value, size)));
    }
    return found;
  }

  private static Optional<Category> category(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(new Category(name));
  }

  private BitSet rowsOf(Collection<String> ids) {
    BitSet rows = new BitSet();
    ids.forEach(id -> corpus.row(id).ifPresent(rows::set));
    return rows;
  }

  /** What holds at once. */
  private static final class Conjunction {
    private Optional<BitSet> bits = Optional.empty();

    void and(BitSet more) {
      if (bits.isPresent()) {
        bits.get().and(more);
      } else {
        bits = Optional.of(more);
      }
    }
  }
}
