package org.radlabel.formats.corrections;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.radlabel.formats.InputException;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.Csv;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.lexicons.rules.Category;

/**
 * Corrections in a table: {@code id,category,value} and, where they are, {@code
 * who,when,why,text_hash}; other columns are left alone.
 *
 * <p>A row without a value has not been decided and is passed over: so a list of cells to read,
 * with values filled in, is such a file too. Stateless.
 */
public final class CorrectionFile {
  /** The columns in the order in which they are written. */
  private static final List<String> COLUMNS =
      List.of("id", "category", "value", "who", "when", "why", "text_hash");

  private static final List<String> CATEGORY = List.of("category");

  /** The columns that a reader fills in. */
  private static final List<String> BY_HAND = List.of("value", "who", "when", "why");

  private CorrectionFile() {}

  /**
   * {@return whether a table has the columns of corrections}
   *
   * @param header the names of its columns
   */
  public static boolean isOne(List<String> header) {
    return ColumnNames.find(header, CATEGORY).isPresent()
        && ColumnNames.find(header, List.of("value")).isPresent();
  }

  /**
   * {@return whether a file is a list of cells to read in which somebody has written: a value,
   * right or wrong, a name, a time or a reason}
   *
   * @param file the file, which need not be there nor be a table
   * @throws IOException if it cannot be opened
   */
  public static boolean isFilledIn(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Table table = Table.open(Source.of(file), StandardCharsets.UTF_8)) {
      return isOne(table.header()) && isAnyFilledIn(table);
    } catch (InputException e) {
      // Whatever it is, it is none of these lists.
      return false;
    }
  }

  private static boolean isAnyFilledIn(Table table) throws IOException {
    int[] byHand =
        BY_HAND.stream().flatMapToInt(name -> table.find(List.of(name)).stream()).toArray();
    Optional<Table.Row> row = table.read();
    while (row.isPresent()) {
      for (int column : byHand) {
        if (!row.get().fields().get(column).isBlank()) {
          return true;
        }
      }
      row = table.read();
    }
    return false;
  }

  /**
   * Reads a file.
   *
   * @param source the file
   * @param charset its encoding
   * @param categories the category of a name; empty where a name is none
   * @return its corrections
   * @throws InputException if it cannot be read, lacks a column, or holds a value or a category
   *     that is none; names file, line and column
   */
  public static Corrections read(
      Source source, Charset charset, Function<String, Optional<Category>> categories)
      throws IOException {
    try (Table table = Table.open(source, charset, "id", "category", "value")) {
      return of(table, categories);
    }
  }

  /**
   * {@return the corrections of a table whose header has been read}
   *
   * @param table the table; read to its end
   * @param categories the category of a name; empty where a name is none
   * @throws InputException as {@link #read} throws it
   */
  static Corrections of(Table table, Function<String, Optional<Category>> categories)
      throws IOException {
    Columns columns = Columns.of(table);
    List<Correction> all = new ArrayList<>();
    int unfilled = 0;
    Optional<Table.Row> row = table.read();
    while (row.isPresent()) {
      Optional<Correction> correction = columns.correction(row.get(), categories);
      correction.ifPresent(all::add);
      unfilled += correction.isPresent() ? 0 : 1;
      row = table.read();
    }
    return new Corrections(all, unfilled);
  }

  /**
   * Writes a file that is whole on the disk when this returns, or is as it was; you alone may read
   * it.
   *
   * @param file where it stands
   * @param corrections what is written, in this order
   * @throws OutputException if it cannot be written
   */
  public static void write(Path file, Collection<Correction> corrections) throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    corrections.forEach(correction -> row(correction, text));
    try (AtomicFile out = AtomicFile.create(file, Permissions.PRIVATE)) {
      out.writer().append(text);
      out.commit();
    }
  }

  private static void row(Correction correction, StringBuilder text) {
    Csv.field(text, correction.id());
    List<String> more =
        List.of(
            correction.category().name(),
            correction.word(),
            correction.who(),
            correction.when(),
            correction.why(),
            correction.textHash());
    for (String field : more) {
      text.append(',');
      Csv.field(text, field);
    }
    text.append('\n');
  }

  /**
   * Where the columns are; -1 for one that is missing.
   *
   * @param header the names of all columns
   */
  private record Columns(
      List<String> header, int id, int category, int value, int who, int when, int why, int hash) {
    static Columns of(Table table) throws InputException {
      return new Columns(
          table.header(),
          needed(table, "id", ColumnNames.ID),
          needed(table, "category", CATEGORY),
          needed(table, "value", List.of("value")),
          optional(table, "who", "reader"),
          optional(table, "when"),
          optional(table, "why", "note"),
          optional(table, "text_hash"));
    }

    private static int needed(Table table, String name, List<String> names) throws InputException {
      OptionalInt found = table.find(names);
      if (found.isEmpty()) {
        throw new InputException(
            table.headerPlace(),
            "no column \"%s\": corrections have id, category and value. Columns found: %s"
                .formatted(name, table.listed()));
      }
      return table.column(table.header().get(found.getAsInt()));
    }

    private static int optional(Table table, String... names) {
      return table.find(List.of(names)).orElse(-1);
    }

    /** The correction of a row; empty if it has no value. */
    Optional<Correction> correction(Table.Row row, Function<String, Optional<Category>> categories)
        throws InputException {
      String word = row.fields().get(value).strip();
      if (Cell.parse(word).filter(cell -> cell == Cell.BLANK).isPresent()) {
        return Optional.empty();
      }
      Cell cell =
          Correction.value(word).orElseThrow(() -> bad(row, value, "must be 1, 0, -1, blank or x"));
      String key = row.fields().get(id).strip();
      if (key.isEmpty()) {
        throw bad(row, id, "is empty, but there is a value");
      }
      String name = row.fields().get(category).strip();
      if (name.isEmpty()) {
        throw bad(row, category, "is empty, but there is a value");
      }
      Category named =
          categories
              .apply(name)
              .orElseThrow(() -> bad(row, category, "no category or finding has this name"));
      return Optional.of(
          new Correction(
              key,
              named,
              cell,
              field(row, who),
              field(row, when),
              field(row, why),
              field(row, hash)));
    }

    /** A cell is not quoted, since it may hold words of a report. */
    private InputException bad(Table.Row row, int column, String what) {
      return new InputException(
          row.place(), "column \"%s\": %s".formatted(header.get(column), what));
    }

    private static String field(Table.Row row, int column) {
      return column < 0 ? "" : row.fields().get(column).strip();
    }
  }
}
