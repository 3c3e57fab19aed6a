package org.radlabel.evaluation.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.evaluation.doubt.Doubt;
import org.radlabel.evaluation.doubt.DoubtColumns;
import org.radlabel.evaluation.doubt.DoubtMeter;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/**
 * Draws reports of a corpus, of which it is told one after the other. The same reports, in whatever
 * order, and the same seed give the same list. Not thread-safe.
 */
public final class Sampler {
  /** A cell of less doubt has no row of its own, but for the most doubtful one. */
  private static final double DOUBTFUL = 0.01;

  private static final int MOST_CELLS = 5;

  private final Wish wish;
  private final ReportLabeler labeler;
  private final List<GivenLabels> given;
  private final Optional<DoubtMeter> meter;
  private final Strata strata;
  private long unknown;

  /**
   * A sampler.
   *
   * @param wish how reports are drawn
   * @param labeler labels those of which no file gives labels
   * @param given label files: none, one in place of the labeler, or the two that are held against
   *     each other; one is held against the labeler
   * @param meter tells of doubt, where that is asked for
   */
  public Sampler(
      Wish wish, ReportLabeler labeler, List<GivenLabels> given, Optional<DoubtMeter> meter) {
    this.wish = Objects.requireNonNull(wish, "wish");
    this.labeler = Objects.requireNonNull(labeler, "labeler");
    this.given = List.copyOf(given);
    this.meter = meter;
    strata = new Strata(Math.min(wish.perStratum(), wish.reports()));
  }

  /**
   * Offers a report.
   *
   * @param report the report
   */
  public void add(Report report) {
    switch (wish.by()) {
      case RANDOM -> strata.offer("", candidate(report, 0, SampleRow.ofReport("random")));
      case COLUMN -> ofColumn(report);
      case DOUBT -> doubtful(report);
      case UNCERTAIN, RARE -> labels(report).ifPresent(cells -> ofValues(report, cells));
      case DISAGREEMENT -> differing(report);
    }
  }

  private Candidate candidate(Report report, double weight, SampleRow row) {
    return Candidate.of(report, weight, wish.seed(), List.of(row));
  }

  private void ofColumn(Report report) {
    String value =
        report.metadata().entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(wish.column()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    String reason = wish.column() + ": " + value;
    strata.offer(value, candidate(report, 0, SampleRow.ofReport(reason)));
  }

  private void doubtful(Report report) {
    ReportLabels labels = labeler.label(report);
    Map<Category, Doubt> doubts = meter.orElseThrow().of(labels);
    List<Map.Entry<Category, Doubt>> sorted = new ArrayList<>(doubts.entrySet());
    sorted.sort(Comparator.comparingDouble(cell -> -cell.getValue().value()));
    List<SampleRow> rows = new ArrayList<>();
    for (Map.Entry<Category, Doubt> cell : sorted) {
      Doubt doubt = cell.getValue();
      if (rows.isEmpty() || (doubt.value() >= DOUBTFUL && rows.size() < MOST_CELLS)) {
        rows.add(
            new SampleRow(
                cell.getKey().name(),
                Cell.of(labels.label(cell.getKey())).word(),
                DoubtColumns.number(doubt.value()),
                String.join("; ", doubt.reasons())));
      }
    }
    strata.offer("", Candidate.of(report, DoubtMeter.sum(doubts), wish.seed(), rows));
  }

  private void ofValues(Report report, Map<Category, Cell> cells) {
    boolean all = wish.by() == Wish.By.RARE;
    cells.forEach(
        (category, cell) -> {
          if (cell == Cell.UNCERTAIN || (all && cell != Cell.BLANK)) {
            String label = cell.word();
            String name = category.name();
            SampleRow row = new SampleRow(name, label, "", all ? "value " + label : "uncertain");
            strata.offer(name + '\n' + label, candidate(report, 0, row));
          }
        });
  }

  private void differing(Report report) {
    Optional<Map<Category, Cell>> first = given.get(0).of(report.id());
    Optional<Map<Category, Cell>> second =
        given.size() > 1
            ? given.get(1).of(report.id())
            : Optional.of(GivenLabels.of(labeler.label(report)));
    if (first.isEmpty() || second.isEmpty()) {
      unknown++;
      return;
    }
    String other = given.size() > 1 ? given.get(1).file() : "radlabel";
    first
        .get()
        .forEach(
            (category, cell) -> {
              Cell against = second.get().get(category);
              if (against != null && against != cell) {
                String reason = other + " has " + against.word();
                SampleRow row = new SampleRow(category.name(), cell.word(), "", reason);
                strata.offer(category.name(), candidate(report, 0, row));
              }
            });
  }

  private Optional<Map<Category, Cell>> labels(Report report) {
    if (given.isEmpty()) {
      return Optional.of(GivenLabels.of(labeler.label(report)));
    }
    Optional<Map<Category, Cell>> cells = given.get(0).of(report.id());
    unknown += cells.isEmpty() ? 1 : 0;
    return cells;
  }

  /** {@return how many reports have no row in a label file that was given} */
  public long unknown() {
    return unknown;
  }

  /** {@return what is drawn of the reports so far} */
  public List<DrawnReport> drawn() {
    return strata.draw(wish.reports(), wish.withText());
  }
}
