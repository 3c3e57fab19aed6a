package org.radlabel.evaluation.score.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * Labels in the order of their file. Immutable, null-free.
 *
 * @param file the file's name
 * @param categories the columns
 * @param rows the rows
 * @param isKeyedByText whether the ids are reports' texts, which no message should quote
 */
public record LabelRows(
    String file, List<Category> categories, List<Row> rows, boolean isKeyedByText) {
  /**
   * The labels of a report.
   *
   * @param id its id, {@code ""} where it has none
   * @param cells a cell for each category
   * @param labels the labels with their evidence, if they are at hand and wanted
   */
  public record Row(String id, List<Cell> cells, Optional<ReportLabels> labels) {
    /**
     * Copies.
     *
     * @param id its id, {@code ""} where it has none
     * @param cells a cell for each category
     * @param labels the labels with their evidence, if they are at hand and wanted
     */
    public Row {
      Objects.requireNonNull(id, "id");
      cells = List.copyOf(cells);
      Objects.requireNonNull(labels, "labels");
    }

    /**
     * {@return the labels that a report was given, of all its columns}
     *
     * @param labels the report's labels
     * @param withEvidence whether their evidence is kept
     */
    public static Row of(ReportLabels labels, boolean withEvidence) {
      List<Label> values = labels.values();
      List<Cell> cells = new ArrayList<>(values.size());
      for (Label value : values) {
        cells.add(Cell.of(value));
      }
      return new Row(
          labels.report().id(), cells, withEvidence ? Optional.of(labels) : Optional.empty());
    }
  }

  /**
   * Copies.
   *
   * @param file the file's name
   * @param categories the columns
   * @param rows the rows
   * @param isKeyedByText whether the ids are reports' texts, which no message should quote
   */
  public LabelRows {
    Objects.requireNonNull(file, "file");
    categories = List.copyOf(categories);
    rows = List.copyOf(rows);
  }

  /**
   * {@return the rows of a label file}
   *
   * @param table the file as it was read
   */
  public static LabelRows of(LabelTable table) {
    List<Row> rows = new ArrayList<>();
    table.rows().forEach((id, cells) -> rows.add(new Row(id, cells, Optional.empty())));
    return new LabelRows(table.file(), table.categories(), rows, table.isKeyedByText());
  }
}
