package org.radlabel.formats.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.lexicons.rules.Category;

/**
 * The columns of a label file that hold categories, found by name, never by position; {@code
 * Airspace Opacity} is {@code Lung Opacity}.
 *
 * <p>Immutable, null-free.
 *
 * @param categories the categories that have a column, in the order asked for
 * @param indexes the column of each
 */
public record LabelColumns(List<Category> categories, List<Integer> indexes) {
  private static final String ALIAS = "airspace_opacity";

  /** So many names are given as examples in a message. */
  private static final int SHOWN = 5;

  /**
   * Copies.
   *
   * @param categories the categories that have a column, in the order asked for
   * @param indexes the column of each
   */
  public LabelColumns {
    categories = List.copyOf(categories);
    indexes = List.copyOf(indexes);
  }

  /**
   * {@return all columns of a header that hold one of these categories, also twice}
   *
   * @param header the names of the columns
   * @param wanted the categories to look for
   */
  public static List<Integer> all(List<String> header, List<Category> wanted) {
    List<String> names = wanted.stream().map(category -> normal(category.name())).toList();
    return IntStream.range(0, header.size())
        .filter(i -> names.contains(normal(header.get(i))))
        .boxed()
        .toList();
  }

  /**
   * {@return those of a header, which may be none; of two of one category the first}
   *
   * @param header the names of the columns
   * @param wanted the categories to look for
   */
  public static LabelColumns find(List<String> header, List<Category> wanted) {
    List<String> names = header.stream().map(LabelColumns::normal).toList();
    List<Category> found = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (Category category : wanted) {
      int index = names.indexOf(normal(category.name()));
      if (index >= 0) {
        found.add(category);
        indexes.add(index);
      }
    }
    return new LabelColumns(found, indexes);
  }

  /**
   * {@return those of a table}
   *
   * @param table the table
   * @param wanted the categories to look for
   * @throws InputException if there is none, or two for one category
   */
  public static LabelColumns of(Table table, List<Category> wanted) throws InputException {
    LabelColumns columns = find(table.header(), wanted);
    if (columns.categories().isEmpty()) {
      throw new InputException(
          table.headerPlace(),
          "no column of a category found"
              + lookedFor(wanted)
              + ". Columns found: "
              + table.listed());
    }
    if (all(table.header(), wanted).size() > columns.categories().size()) {
      throw new InputException(table.headerPlace(), "has two columns of one category");
    }
    return columns;
  }

  /** Said where it is not what anybody would think. */
  private static String lookedFor(List<Category> wanted) {
    if (wanted.containsAll(Category.CHEXPERT_14)) {
      return "";
    }
    int shown = Math.min(wanted.size(), SHOWN);
    return "; looked for "
        + String.join(", ", wanted.stream().limit(shown).map(Category::name).toList())
        + (shown < wanted.size() ? ", ..." : "");
  }

  /**
   * {@return that by which names of categories are compared}
   *
   * @param name the name as a file has it
   */
  public static String normal(String name) {
    String normal = ColumnNames.normal(name);
    return normal.equals(ALIAS) ? "lung_opacity" : normal;
  }

  /**
   * {@return the cells of a row, in the order of {@link #categories}}
   *
   * @param row a row of the table
   * @param gold whether {@code x} is a value
   * @throws InputException if one holds another value than {@code 1, 0, -1} or nothing
   */
  public List<Cell> cells(Table.Row row, boolean gold) throws InputException {
    List<Cell> cells = new ArrayList<>(indexes.size());
    for (int i = 0; i < indexes.size(); i++) {
      String written = row.fields().get(indexes.get(i));
      cells.add(cell(row.place(), categories.get(i).name(), written, gold));
    }
    return List.copyOf(cells);
  }

  /**
   * {@return the value of a cell of a label file}
   *
   * @param place where its row begins
   * @param column what a message calls its column
   * @param written what is written there
   * @param gold whether {@code x} is a value
   * @throws InputException if it is another value than {@code 1, 0, -1} or nothing
   */
  public static Cell cell(Place place, String column, String written, boolean gold)
      throws InputException {
    Optional<Cell> cell = Cell.parse(written).filter(c -> gold || c != Cell.UNSCORED);
    String allowed = gold ? "1, 0, -1, x or empty" : "1, 0, -1 or empty";
    return cell.orElseThrow(
        () -> new InputException(place, "column \"" + column + "\": the value must be " + allowed));
  }
}
