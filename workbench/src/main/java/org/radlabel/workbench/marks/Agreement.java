package org.radlabel.workbench.marks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.evaluation.Comparison;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * How well readers agree on the reports that both are done with, and where they differ. A reader
 * who left a cell alone gave it the value of the label file. Thread-safe.
 */
public final class Agreement {
  private static final int DRAWS = 1_000;

  private final Marks marks;
  private final List<Category> categories;

  /**
   * Of the readers of a review.
   *
   * @param marks what they decided
   * @param categories the categories of the label file
   */
  public Agreement(Marks marks, List<Category> categories) {
    this.marks = marks;
    this.categories = List.copyOf(categories);
  }

  /**
   * {@return two readers side by side; empty as long as there is no report that both are done with}
   *
   * @param first a reader
   * @param second another
   * @throws IOException if their reports cannot be compared
   */
  public Optional<Comparison> of(String first, String second) throws IOException {
    Set<String> both = both(first, second);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(Comparison.of(table(first, both), table(second, both), DRAWS));
  }

  private Set<String> both(String first, String second) {
    Set<String> both = new LinkedHashSet<>(marks.done(first));
    both.retainAll(marks.done(second));
    return both;
  }

  private LabelTable table(String reader, Set<String> ids) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (String id : ids) {
      List<Cell> cells = new ArrayList<>();
      for (Category category : categories) {
        String word = marks.values(id, category.name()).getOrDefault(reader, "x");
        cells.add(Correction.value(word).orElse(Cell.UNSCORED));
      }
      rows.put(id, cells);
    }
    return new LabelTable(reader, "id", categories, rows);
  }

  /** The reports that two readers or more are done with, by their ids. */
  private Set<String> readTwice() {
    Set<String> once = new LinkedHashSet<>();
    Set<String> twice = new LinkedHashSet<>();
    for (String reader : marks.readers().keySet()) {
      for (String id : marks.done(reader)) {
        if (!once.add(id)) {
          twice.add(id);
        }
      }
    }
    return twice;
  }

  /** {@return the reports on which readers differ that are not yet decided, by their ids} */
  public Set<String> undecided() {
    Set<String> open = new LinkedHashSet<>();
    for (String id : readTwice()) {
      if (!disputed(id).isEmpty()) {
        open.add(id);
      }
    }
    return open;
  }

  /**
   * {@return the categories on which the readers who are done with a report differ, and that are
   * not decided}
   *
   * @param id the report
   */
  public List<String> disputed(String id) {
    ReportMarks decided = marks.decided(id);
    return categories.stream()
        .map(Category::name)
        .filter(category -> decided.value(category).isEmpty())
        .filter(category -> Set.copyOf(marks.values(id, category).values()).size() > 1)
        .toList();
  }
}
