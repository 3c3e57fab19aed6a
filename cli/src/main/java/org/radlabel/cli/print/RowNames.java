package org.radlabel.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.radlabel.formats.tables.LabelTable;

/** What the terminal calls the rows of a label file: their ids, unless those are reports' texts. */
public final class RowNames {
  private RowNames() {}

  /**
   * {@return what a row of a label file is called: by its id, or by its number where the file has
   * no ids}
   *
   * @param table the label file
   */
  public static UnaryOperator<String> of(LabelTable table) {
    if (!table.isKeyedByText()) {
      return UnaryOperator.identity();
    }
    List<String> ids = new ArrayList<>(table.rows().keySet());
    return id -> "record " + (ids.indexOf(id) + 1);
  }
}
