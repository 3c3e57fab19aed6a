package org.radlabel.formats.corrections;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

/** Corrections as gold labels: a cell that nobody decided is not scored. Stateless. */
public final class CorrectedCells {
  private CorrectedCells() {}

  /**
   * {@return the cells of a table that {@linkplain CorrectionFile#isOne is one of corrections}}
   *
   * @param table the table, its header read; read to its end
   * @param wanted the categories to look for; corrections of others are left out
   * @throws InputException if it cannot be read, or is broken
   */
  public static LabelTable of(Table table, List<Category> wanted) throws IOException {
    Corrections corrections =
        CorrectionFile.of(table, name -> Optional.of(CategoryNames.among(wanted, name)));
    return table(table.name(), corrections, wanted);
  }

  private static LabelTable table(String file, Corrections corrections, List<Category> wanted) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    Set<String> studies = new HashSet<>();
    for (Correction any : corrections.all()) {
      if (studies.add(StudyId.key(any.id()))) {
        Map<Category, Cell> own = new LinkedHashMap<>();
        corrections.of(any.id()).forEach(c -> own.put(c.category(), c.value()));
        rows.put(any.id(), wanted.stream().map(c -> own.getOrDefault(c, Cell.UNSCORED)).toList());
      }
    }
    return new LabelTable(file, "id", wanted, rows);
  }
}
