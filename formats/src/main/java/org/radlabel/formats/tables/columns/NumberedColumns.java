package org.radlabel.formats.tables.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.rules.Report;

/** The columns of a table without a header, which the user names by their numbers. Stateless. */
public final class NumberedColumns {
  private NumberedColumns() {}

  /**
   * {@return the columns of a table without a header, chosen by their numbers; of the text if none
   * is}
   *
   * @param place where the table begins, for messages
   * @param columns how many columns it has
   * @param options which columns the user named
   * @throws InputException if there are not so many
   */
  public static ColumnPlan plan(Place place, int columns, ReadOptions options)
      throws InputException {
    OptionalInt id = OptionalInt.empty();
    if (options.idColumn().isPresent()) {
      id = OptionalInt.of(number(place, columns, options.idColumn().get()));
    }
    List<Integer> texts = new ArrayList<>();
    for (String text : options.textColumns()) {
      texts.add(number(place, columns, text));
    }
    if (texts.isEmpty()) {
      throw new InputException(
          place, "--id-column names a column by its number; name those of the text, too");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add(texts.size() == 1 && texts.get(0) == i ? Report.TEXT : "column " + (i + 1));
    }
    return new ColumnPlan(id, texts, List.of(), names, Map.of());
  }

  private static int number(Place place, int columns, String number) throws InputException {
    int column = Integer.parseInt(number);
    if (column > columns) {
      throw new InputException(
          place, "has %d columns in its first record, no column %d".formatted(columns, column));
    }
    return column - 1;
  }
}
