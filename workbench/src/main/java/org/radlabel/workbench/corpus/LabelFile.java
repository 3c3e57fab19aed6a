package org.radlabel.workbench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * What a label file says of the reports of a review. One thread adds; the others read rows that
 * were published.
 */
public final class LabelFile {
  private final String name;
  private final List<Category> categories;
  private final List<ValueColumn> columns = new ArrayList<>();
  private final List<Facet> facets = new ArrayList<>();

  LabelFile(String name, List<Category> categories, List<String> others) {
    this.name = name;
    this.categories = List.copyOf(categories);
    categories.forEach(category -> columns.add(new ValueColumn()));
    others.forEach(other -> facets.add(new Facet(other)));
  }

  void set(int row, Optional<JoinedRow> given) {
    for (int i = 0; i < columns.size(); i++) {
      byte code = given.isPresent() ? given.get().cells()[i] : ValueColumn.none();
      columns.get(i).set(row, code);
    }
    for (int i = 0; i < facets.size(); i++) {
      facets.get(i).set(row, given.isPresent() ? given.get().others()[i] : "");
    }
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /** {@return the categories that have a column, in order} */
  public List<Category> categories() {
    return categories;
  }

  /**
   * {@return the column of a category, if it has one}
   *
   * @param category the category
   */
  public Optional<ValueColumn> column(Category category) {
    int at = categories.indexOf(category);
    return at < 0 ? Optional.empty() : Optional.of(columns.get(at));
  }

  /** {@return the further columns by which reports can be chosen} */
  public List<Facet> facets() {
    return facets.stream().filter(Facet::isUsable).toList();
  }

  /**
   * {@return a further column, if reports can be chosen by it}
   *
   * @param facet its name
   */
  public Optional<Facet> facet(String facet) {
    return facets().stream().filter(f -> f.name().equals(facet)).findFirst();
  }

  /**
   * {@return whether it has a row for a report}
   *
   * @param row the report's row
   */
  public boolean has(int row) {
    return columns.get(0).has(row);
  }

  /**
   * {@return the value that it gives a report}
   *
   * @param row the report's row
   * @param category the category; one without a column is blank
   */
  public Cell cell(int row, Category category) {
    int at = categories.indexOf(category);
    return at < 0 ? Cell.BLANK : columns.get(at).get(row);
  }

  /**
   * {@return the values that it gives a report, in the order of the categories}
   *
   * @param row the report's row
   */
  public List<Cell> cells(int row) {
    Cell[] cells = new Cell[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).get(row);
    }
    return List.of(cells);
  }
}
