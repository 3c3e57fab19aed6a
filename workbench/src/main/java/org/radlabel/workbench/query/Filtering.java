package org.radlabel.workbench.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    return Arrays.stream(order).filter(allowed(filter, reader)::get).toArray();
  }

  private BitSet allowed(Filter filter, String reader) {
    int size = corpus.size();
    BitSet all = new BitSet(size);
    all.set(0, size);
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
      all.and(corpus.rows(marks.corrected(reader, filter.category())));
    }
    switch (filter.state()) {
      case ALL -> {}
      case DONE -> all.and(corpus.rows(marks.done(reader)));
      case TODO -> all.andNot(corpus.rows(marks.done(reader)));
      case DECIDE -> all.and(corpus.rows(agreement.undecided()));
    }
    if (filter.doubt() > 0) {
      all.and(corpus.doubtful(filter.doubt()));
    }
    if (!filter.rule().isEmpty()) {
      all.and(rules.touched(filter.rule()));
    }
    if (!filter.text().isEmpty()) {
      all.and(corpus.holding(new FoldedWord(filter.text())));
    }
    return all;
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
}
