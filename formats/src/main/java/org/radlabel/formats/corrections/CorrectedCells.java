package org.radlabel.formats.corrections;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

/** Corrections as gold labels: a cell that nobody decided is not scored. Stateless. */
public final class CorrectedCells {
  private CorrectedCells() {}

  /**
   * {@return the cells of a file of corrections; empty if the file is another table}
   *
   * @param source the file
   * @param options its encoding
   * @param wanted the categories to look for; corrections of others are left out
   * @throws InputException if it cannot be read, or is broken
   */
  public static Optional<LabelTable> read(Source source, ReadOptions options, List<Category> wanted)
      throws IOException {
    try (Table table = Table.open(source, options.charset())) {
      if (!CorrectionFile.isOne(table.header())) {
        return Optional.empty();
      }
    }
    Corrections corrections =
        CorrectionFile.read(
            source, options.charset(), name -> Optional.of(CategoryNames.among(wanted, name)));
    return Optional.of(table(source.name(), corrections, wanted));
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
