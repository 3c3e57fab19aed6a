package org.radlabel.evaluation.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.lexicons.rules.Category;

/** The labels of a file by report. Immutable. */
public final class GivenLabels {
  private final LabelTable table;
  private final Map<String, String> ids;

  /**
   * Of a label file.
   *
   * @param table what was read of it
   * @throws InputException if two of its ids name the same study
   */
  public GivenLabels(LabelTable table) throws InputException {
    this.table = table;
    this.ids = table.idsByStudy();
  }

  /** {@return the file's name} */
  public String file() {
    return table.file();
  }

  /** The cells of a report; empty if the file has no row of it. */
  Optional<Map<Category, Cell>> of(String id) {
    String own = ids.get(StudyId.key(id));
    List<Cell> row = own == null ? null : table.rows().get(own);
    if (row == null) {
      return Optional.empty();
    }
    Map<Category, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(table.categories().get(i), row.get(i));
    }
    return Optional.of(cells);
  }

  /** The same of what a labeler gave. */
  static Map<Category, Cell> of(ReportLabels labels) {
    Map<Category, Cell> cells = new LinkedHashMap<>();
    for (Map.Entry<Category, Label> cell : labels.labels().entrySet()) {
      cells.put(cell.getKey(), Cell.of(cell.getValue()));
    }
    return cells;
  }
}
