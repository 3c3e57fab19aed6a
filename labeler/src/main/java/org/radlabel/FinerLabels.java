package org.radlabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.CategoryIndex;

/**
 * Turns the votes on finer findings into labels, beside those of the other categories, and gives
 * the columns that are shown.
 *
 * <p>A finding that is a kind of a category is there only where the category is, and open at most
 * where that is open. Immutable, safe for any number of threads.
 */
final class FinerLabels {
  private final CategoryIndex shown;
  private final Told[] told;
  private final Map<Category, Category> shownAs = new HashMap<>();
  private final Ballot ballot;
  private final Aggregator aggregator;
  private final boolean showsOthers;

  /**
   * What a column is told by.
   *
   * @param other the place of another category, in its row; -1 for finer findings
   * @param findings the numbers of finer findings in the ballot
   * @param wholes by finding: the place of the category that it is a kind of; -1 if it is of none
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody else sees it.
  private record Told(int other, int[] findings, int[] wholes) {}

  /**
   * For columns.
   *
   * @param others the other categories, in the order of their rows
   * @param ballot numbers the findings
   * @param aggregator that of the findings' votes
   */
  FinerLabels(
      List<Findings.Column> columns,
      List<Finer> finer,
      List<Category> others,
      Ballot ballot,
      Aggregator aggregator) {
    this.ballot = ballot;
    this.aggregator = aggregator;
    shown = new CategoryIndex(columns.stream().map(Findings.Column::shown).toList());
    Map<Category, List<Finer>> byColumn = new HashMap<>();
    finer.forEach(f -> byColumn.computeIfAbsent(f.column(), k -> new ArrayList<>()).add(f));
    told = new Told[columns.size()];
    boolean any = false;
    for (int i = 0; i < told.length; i++) {
      Findings.Column column = columns.get(i);
      List<Finer> findings = byColumn.getOrDefault(column.source(), List.of());
      findings.forEach(f -> shownAs.put(f.category(), column.shown()));
      any |= findings.isEmpty();
      told[i] =
          new Told(
              findings.isEmpty() ? others.indexOf(column.source()) : -1,
              findings.stream().mapToInt(f -> ballot.find(f.category())).toArray(),
              findings.stream()
                  .mapToInt(f -> f.isKind() ? others.indexOf(f.like()) : -1)
                  .toArray());
    }
    showsOthers = any;
  }

  /** What numbers the findings, in their votes. */
  Ballot ballot() {
    return ballot;
  }

  /** The columns that are shown, in order. */
  List<Category> categories() {
    return shown.categories();
  }

  /** The category that a finding is shown as; null where it has no column. */
  @Nullable Category shownAs(Category finding) {
    return shownAs.get(finding);
  }

  /** Whether a column is shown that is no finer finding. */
  boolean showsOthers() {
    return showsOthers;
  }

  /** The labels that are shown. */
  LabelRow labels(LabelRow others, int[] votes) {
    Label[] row = new Label[told.length];
    for (int i = 0; i < row.length; i++) {
      Told by = told[i];
      row[i] = by.other < 0 ? label(by, others, votes) : others.at(by.other);
    }
    return new LabelRow(shown, row);
  }

  private Label label(Told by, LabelRow others, int[] votes) {
    Label label = Label.NOT_MENTIONED;
    for (int i = 0; i < by.findings.length; i++) {
      int vote = votes[by.findings[i]];
      if (vote != 0) {
        Label own = aggregator.label(vote);
        int whole = by.wholes[i];
        label = stronger(label, whole < 0 ? own : within(own, others.at(whole)));
      }
    }
    return label;
  }

  /** What may be said of a kind where this is said of the whole. */
  private static Label within(Label kind, Label whole) {
    if (whole == Label.POSITIVE || kind == Label.NEGATIVE || kind == Label.NOT_MENTIONED) {
      return kind;
    }
    return whole == Label.UNCERTAIN ? Label.UNCERTAIN : Label.NOT_MENTIONED;
  }

  private static Label stronger(Label a, Label b) {
    return rank(a) >= rank(b) ? a : b;
  }

  private static int rank(Label label) {
    return switch (label) {
      case POSITIVE -> 3;
      case UNCERTAIN -> 2;
      case NEGATIVE -> 1;
      case NOT_MENTIONED -> 0;
    };
  }

  /** Nothing for each column. */
  LabelRow blank() {
    return LabelRow.blank(shown);
  }
}
