package org.radlabel.evaluation.score.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.evaluation.score.LabelPairs;
import org.radlabel.evaluation.score.ReportPair;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Printable;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.lexicons.rules.Category;

/**
 * Puts the labels of one or more systems beside those of the reference: row by row, or by id, where
 * {@code s50000001} and {@code 50000001} are the same.
 *
 * <p>Immutable.
 *
 * @param reference the reference's labels
 * @param systems the systems', at least one
 * @param matches for each report that is compared the row in the reference and, after it, that in
 *     each system
 * @param names what each of them is called
 */
public record RowJoin(
    LabelRows reference, List<LabelRows> systems, List<int[]> matches, List<String> names) {
  private static final int SHOWN = 5;

  /** How rows find each other. */
  public enum By {
    /** By id; every id must stand in all files. */
    ID,
    /** By id; what stands in all files is compared, the rest is left out. */
    COMMON_ID,
    /** The first with the first, and so on. */
    ROW
  }

  /**
   * Copies.
   *
   * @param reference the reference's labels
   * @param systems the systems', at least one
   * @param matches for each report that is compared the row in the reference and, after it, that in
   *     each system
   * @param names what each of them is called
   */
  public RowJoin {
    Objects.requireNonNull(reference, "reference");
    systems = List.copyOf(systems);
    matches = List.copyOf(matches);
    names = List.copyOf(names);
  }

  /**
   * Joins the rows of a reference and of systems.
   *
   * @param reference the reference
   * @param systems the systems, at least one
   * @param by whether rows are joined by id or by place
   * @return the reports that all have in common
   * @throws InputException if the files do not fit together
   */
  public static RowJoin of(LabelRows reference, List<LabelRows> systems, By by)
      throws InputException {
    return by == By.ROW ? byRow(reference, systems) : byId(reference, systems, by);
  }

  private static RowJoin byRow(LabelRows reference, List<LabelRows> systems) throws InputException {
    int rows = reference.rows().size();
    for (LabelRows system : systems) {
      checkRows(reference.file(), rows, system.file(), system.rows().size());
    }
    List<int[]> matches = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int[] match = new int[systems.size() + 1];
      Arrays.fill(match, row);
      matches.add(match);
      String id = reference.rows().get(row).id();
      names.add(id.isBlank() || reference.isKeyedByText() ? Integer.toString(row + 1) : id);
    }
    return checked(new RowJoin(reference, systems, matches, names));
  }

  /**
   * Sees to it that two files whose rows are compared by their place have as many.
   *
   * @param first a file
   * @param rows its rows
   * @param second another file
   * @param secondRows the rows of that
   * @throws InputException if they have not
   */
  public static void checkRows(String first, int rows, String second, int secondRows)
      throws InputException {
    if (secondRows != rows) {
      throw new InputException(
          Place.of(second),
          "has %,d rows where %s has %,d; row by row they must be as many"
              .formatted(secondRows, Printable.of(first), rows));
    }
  }

  private static RowJoin byId(LabelRows reference, List<LabelRows> systems, By by)
      throws InputException {
    Map<String, Integer> expected = rowsById(reference);
    List<Map<String, Integer>> given = new ArrayList<>();
    for (LabelRows system : systems) {
      Map<String, Integer> rows = rowsById(system);
      if (expected.keySet().stream().noneMatch(rows::containsKey)) {
        throw new InputException(
            Place.of(system.file()),
            "has no id in common with %s; --by-row compares row by row"
                .formatted(Printable.of(reference.file())));
      }
      if (by == By.ID) {
        checkHas(system, rows, reference, expected);
        checkHas(reference, expected, system, rows);
      }
      given.add(rows);
    }
    List<int[]> matches = new ArrayList<>();
    List<String> names = new ArrayList<>();
    expected.forEach(
        (id, row) -> {
          if (given.stream().allMatch(rows -> rows.containsKey(id))) {
            int[] match = new int[systems.size() + 1];
            match[0] = row;
            for (int i = 0; i < given.size(); i++) {
              match[i + 1] = given.get(i).getOrDefault(id, 0);
            }
            matches.add(match);
            names.add(reference.isKeyedByText() ? "" + (row + 1) : reference.rows().get(row).id());
          }
        });
    return checked(new RowJoin(reference, systems, matches, names));
  }

  private static RowJoin checked(RowJoin join) throws InputException {
    if (join.matches.isEmpty()) {
      throw new InputException(
          Place.of(join.reference.file()), "has no report that stands in all files");
    }
    return join;
  }

  private static Map<String, Integer> rowsById(LabelRows labels) throws InputException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (int row = 0; row < labels.rows().size(); row++) {
      String id = labels.rows().get(row).id();
      if (id.isBlank()) {
        throw new InputException(
            Place.of(labels.file()),
            "its report %,d has no id; --by-row compares row by row".formatted(row + 1));
      }
      if (rows.putIfAbsent(StudyId.key(id), row) != null) {
        throw new InputException(
            Place.of(labels.file()),
            "two of its ids name the same report"
                + (labels.isKeyedByText() ? "" : ": " + Printable.of(id))
                + "; --by-row compares row by row");
      }
    }
    return rows;
  }

  private static void checkHas(
      LabelRows file, Map<String, Integer> rows, LabelRows other, Map<String, Integer> wanted)
      throws InputException {
    List<String> missing = wanted.keySet().stream().filter(id -> !rows.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      String some = String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())));
      throw new InputException(
          Place.of(file.file()),
          "lacks %,d of the %,d reports of %s%s%s; --common scores those that all have"
              .formatted(
                  missing.size(),
                  wanted.size(),
                  Printable.of(other.file()),
                  other.isKeyedByText() ? "" : ": " + Printable.of(some),
                  !other.isKeyedByText() && missing.size() > SHOWN ? ", ..." : ""));
    }
  }

  /** {@return how many reports of the reference are not compared} */
  public int leftOut() {
    return reference.rows().size() - matches.size();
  }

  /**
   * {@return the row of the reference that is compared as the {@code i}th}
   *
   * @param i a number, from 0 to before the number of reports compared
   */
  public LabelRows.Row expected(int i) {
    return reference.rows().get(matches.get(i)[0]);
  }

  /**
   * {@return the row of a system that is compared as the {@code i}th}
   *
   * @param system the system's number, from 0
   * @param i a number, from 0 to before the number of reports compared
   */
  public LabelRows.Row given(int system, int i) {
    return systems.get(system).rows().get(matches.get(i)[system + 1]);
  }

  /**
   * Puts the labels of the reference beside those of a system.
   *
   * @param system the system's number, from 0
   * @param categories those that are scored, in this order
   * @return the pairs, report by report
   * @throws InputException if one of the two lacks one of them
   */
  public LabelPairs pairs(int system, List<Category> categories) throws InputException {
    LabelRows given = systems.get(system);
    int[] expectedColumns = columns(reference, categories);
    int[] givenColumns = columns(given, categories);
    List<ReportPair> pairs = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      pairs.add(
          new ReportPair(
              names.get(i),
              cells(expected(i), expectedColumns),
              cells(given(system, i), givenColumns)));
    }
    return new LabelPairs(categories, pairs);
  }

  private static int[] columns(LabelRows labels, List<Category> categories) throws InputException {
    List<String> absent =
        categories.stream()
            .filter(c -> !labels.categories().contains(c))
            .map(Category::name)
            .toList();
    if (!absent.isEmpty()) {
      throw new InputException(
          Place.of(labels.file()), "has no column " + String.join(", ", absent));
    }
    return categories.stream().mapToInt(labels.categories()::indexOf).toArray();
  }

  private static List<Cell> cells(LabelRows.Row row, int[] columns) {
    List<Cell> cells = new ArrayList<>(columns.length);
    for (int column : columns) {
      cells.add(row.cells().get(column));
    }
    return cells;
  }
}
