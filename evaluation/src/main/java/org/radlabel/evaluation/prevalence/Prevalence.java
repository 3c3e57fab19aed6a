package org.radlabel.evaluation.prevalence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelColumns;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

/**
 * The prevalence of the four values by category in a label file of any layout: over all rows, and
 * for each value of a column such as site, view or year. An id may stand in several rows.
 *
 * <p>Immutable, null-free.
 *
 * @param file the file's name
 * @param by name of the column that makes the groups, as the file spells it, of several with {@code
 *     ×} between; empty if there is none
 * @param all the counts of all rows
 * @param groups the counts of each group, by its value
 */
public record Prevalence(
    String file, Optional<String> by, ValueCounts all, SortedMap<String, ValueCounts> groups) {
  /**
   * Copies.
   *
   * @param file the file's name
   * @param by name of the column that makes the groups, as the file spells it, of several with
   *     {@code ×} between; empty if there is none
   * @param all the counts of all rows
   * @param groups the counts of each group, by its value
   */
  public Prevalence {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /**
   * Counts; the rows are read one by one.
   *
   * @param source the label file
   * @param charset its encoding
   * @param wanted the categories to look for; those without a column are left out
   * @param by names of the columns that make the groups together, or none
   * @return the counts of all rows and of each group
   * @throws InputException if it cannot be read, has no such column, or holds another value than
   *     {@code 1, 0, -1} or nothing
   */
  public static Prevalence read(
      Source source, Charset charset, List<Category> wanted, List<String> by) throws IOException {
    return read(source, charset, wanted, by, (categories, cells) -> {});
  }

  /**
   * Counts, and shows every row to another.
   *
   * @param source the label file
   * @param charset its encoding
   * @param wanted the categories to look for; those without a column are left out
   * @param by names of the columns that make the groups together, or none
   * @param rows is given the categories that have a column, and the cells of each row
   * @return the counts of all rows and of each group
   * @throws InputException as by the other method
   */
  public static Prevalence read(
      Source source,
      Charset charset,
      List<Category> wanted,
      List<String> by,
      BiConsumer<List<Category>, List<Cell>> rows)
      throws IOException {
    try (Table table = Table.open(source, charset)) {
      LabelColumns columns = LabelColumns.of(table, wanted);
      List<Integer> group = new ArrayList<>();
      for (String name : by) {
        group.add(table.column(name));
      }
      PrevalenceCounter counter = new PrevalenceCounter(columns.categories());
      Optional<Table.Row> row = table.read();
      while (row.isPresent()) {
        List<Cell> cells = columns.cells(row.get(), false);
        rows.accept(columns.categories(), cells);
        if (group.isEmpty()) {
          counter.add(cells);
        } else {
          counter.add(cells, joined(group, row.get().fields()));
        }
        row = table.read();
      }
      Optional<String> names =
          group.isEmpty() ? Optional.empty() : Optional.of(joined(group, table.header()));
      return new Prevalence(table.name(), names, counter.all(), counter.groups());
    }
  }

  private static String joined(List<Integer> columns, List<String> cells) {
    return columns.stream().map(i -> cells.get(i).strip()).collect(Collectors.joining(" × "));
  }
}
