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
   * @param findings the finer findings; none for another category
   */
  private record Told(int other, List<Part> findings) {}

  /**
   * A finer finding.
   *
   * @param number its number in the ballot
   * @param whole what it is a kind of; null if it is a kind of nothing
   */
  private record Part(int number, @Nullable Whole whole) {}

  /**
   * What a finding is a kind of.
   *
   * @param column its place in the row of the others; -1 if it has no column there
   * @param number its number in the ballot of the others
   * @param finer its findings, where it is a finer one itself; null otherwise
   */
  private record Whole(int column, int number, @Nullable Told finer) {}

  /** The votes on one report: of the others, with their labels, and of the finer findings. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody else sees it.
  private record Count(LabelRow others, int[] otherVotes, int[] votes) {}

  /**
   * For columns.
   *
   * @param others the other categories, in the order of their rows
   * @param first numbers the other categories
   * @param ballot numbers the findings
   * @param aggregator that of the findings' votes
   */
  FinerLabels(
      List<Findings.Column> columns,
      List<Finer> finer,
      List<Category> others,
      Ballot first,
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
      told[i] = told(column.source(), byColumn, others, first);
    }
    showsOthers = any;
  }

  private Told told(
      Category column, Map<Category, List<Finer>> byColumn, List<Category> others, Ballot first) {
    List<Part> parts = new ArrayList<>();
    for (Finer finding : byColumn.getOrDefault(column, List.of())) {
      Whole whole = finding.isKind() ? whole(finding.like(), byColumn, others, first) : null;
      parts.add(new Part(ballot.find(finding.category()), whole));
    }
    return new Told(parts.isEmpty() ? others.indexOf(column) : -1, parts);
  }

  private Whole whole(
      Category whole, Map<Category, List<Finer>> byColumn, List<Category> others, Ballot first) {
    return new Whole(
        others.indexOf(whole),
        first.find(whole),
        byColumn.containsKey(whole) ? told(whole, byColumn, others, first) : null);
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

  /**
   * The labels that are shown.
   *
   * @param others the labels of the other categories
   * @param otherVotes the votes on them
   * @param votes the votes on the finer findings
   */
  LabelRow labels(LabelRow others, int[] otherVotes, int[] votes) {
    Count count = new Count(others, otherVotes, votes);
    Label[] row = new Label[told.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = told[i].other < 0 ? label(told[i], count) : others.at(told[i].other);
    }
    return new LabelRow(shown, row);
  }

  private Label label(Told by, Count count) {
    Label label = Label.NOT_MENTIONED;
    for (int i = 0; i < by.findings.size(); i++) {
      Part part = by.findings.get(i);
      int vote = count.votes[part.number];
      if (vote != 0) {
        Label own = aggregator.label(vote);
        label = stronger(label, part.whole == null ? own : within(own, label(part.whole, count)));
      }
    }
    return label;
  }

  private Label label(Whole whole, Count count) {
    if (whole.finer != null) {
      return label(whole.finer, count);
    }
    if (whole.column >= 0) {
      return count.others.at(whole.column);
    }
    return whole.number < 0
        ? Label.NOT_MENTIONED
        : aggregator.label(count.otherVotes[whole.number]);
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
