package org.radlabel.formats.tables;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.files.UnicodeMark;
import org.radlabel.formats.libraries.OptionalLibrary;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.formats.tables.columns.ColumnPlan;

/**
 * A table with a header: a label file, or a list of images or studies. Parquet, or else separated
 * by commas, by tabs if its name ends in {@code .tsv} (before an ending that says it is
 * compressed), or by what its header tells; plain or compressed with gzip or zstd.
 *
 * <p>Every row has as many fields as the header. Not thread-safe.
 */
public final class Table implements Closeable {
  /** As many bytes as tell what a table is stored in. */
  private static final int HEAD = 4;

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final TableRows rows;
  private final CsvRow head;

  /**
   * A row.
   *
   * @param place where it begins
   * @param fields a field for each column of the header
   */
  public record Row(Place place, List<String> fields) {
    /**
     * Checks and copies.
     *
     * @param place where it begins
     * @param fields a field for each column of the header
     */
    public Row {
      Objects.requireNonNull(place, "place");
      fields = List.copyOf(fields);
    }
  }

  private Table(String name, TableRows rows) throws IOException {
    this.name = name;
    this.rows = rows;
    this.head = rows.read().orElseThrow(() -> new InputException(Place.of(name), "is empty"));
  }

  /**
   * Reads as far as the header.
   *
   * @param source the file
   * @param charset its encoding, if it is text and has no mark that tells
   * @param named names of columns that the user knows, which tell a header from other lines
   * @return the table, its header read
   * @throws InputException if it cannot be read or is empty
   */
  public static Table open(Source source, Charset charset, String... named) throws IOException {
    InputStream in = source.open();
    try {
      return new Table(source.name(), rows(source, in, charset, List.of(named)));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static TableRows rows(Source source, InputStream in, Charset charset, List<String> named)
      throws IOException {
    String name = source.name();
    InputStream raw = new BufferedInputStream(in, BUFFER);
    if (beginsAsParquet(name, raw) && source.isFile()) {
      in.close();
      return ParquetRows.open(name, source.path().get());
    }
    InputStream expanded = expanded(name, raw);
    if (Head.isZip(head(name, expanded))) {
      return XlsxRows.copied(name, expanded);
    }
    if (beginsAsParquet(name, expanded)) {
      return ParquetRows.copied(name, expanded);
    }
    boolean tabs = Compression.bareName(name).toLowerCase(Locale.ROOT).endsWith(".tsv");
    byte[] head = head(name, expanded);
    Charset found = UnicodeMark.of(head).orElse(UnicodeMark.otherwise(head, charset));
    return CsvRows.open(name, expanded, found, tabs ? '\t' : ',', named);
  }

  private static boolean beginsAsParquet(String name, InputStream in) throws InputException {
    boolean parquet = Head.isParquet(head(name, in));
    if (parquet) {
      OptionalLibrary.PARQUET.requireFor(name);
    }
    return parquet;
  }

  private static byte[] head(String name, InputStream in) throws InputException {
    try {
      return Head.of(in, HEAD);
    } catch (IOException e) {
      throw InputException.unreadable(name, e);
    }
  }

  private static InputStream expanded(String name, InputStream in) throws InputException {
    try {
      return new BufferedInputStream(Compression.of(head(name, in)).expand(in), BUFFER);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.unreadable(name, e);
    }
  }

  /** {@return what messages call it} */
  public String name() {
    return name;
  }

  /** {@return the names of its columns} */
  public List<String> header() {
    return head.fields();
  }

  /** {@return where the header begins} */
  public Place headerPlace() {
    return new Place(name, head.line());
  }

  /**
   * {@return the index of a column: its name as written, or else up to case, blanks, hyphens and
   * underscores}
   *
   * @param column the name that the user gave
   * @throws InputException if there is none, or more than one
   */
  public int column(String column) throws InputException {
    return ColumnPlan.one(headerPlace(), header(), column);
  }

  /**
   * {@return the index of the first of these names that is a column's, up to case and the like}
   *
   * @param names the names, the better first
   */
  public OptionalInt find(List<String> names) {
    return ColumnNames.find(header(), names.stream().map(ColumnNames::normal).toList());
  }

  /** {@return the columns' names for a message; what may be report text is not quoted} */
  public String listed() {
    return ColumnPlan.listed(header());
  }

  /**
   * {@return the next row, or empty at the end}
   *
   * @throws InputException if it cannot be read or has another number of fields than the header
   */
  public Optional<Row> read() throws IOException {
    Optional<CsvRow> row = rows.read();
    return row.isPresent() ? Optional.of(checked(row.get())) : Optional.empty();
  }

  private Row checked(CsvRow row) throws InputException {
    Place place = new Place(name, row.line());
    if (row.fields().size() != header().size()) {
      throw new InputException(place, row.misfit(header().size()));
    }
    return new Row(place, row.fields());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
