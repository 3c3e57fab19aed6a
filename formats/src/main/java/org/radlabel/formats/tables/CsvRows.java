package org.radlabel.formats.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.files.StrictReader;

/**
 * The records of a file whose fields are separated by commas, tabs or what its first line tells,
 * with the line where each begins. Blank lines are skipped; records may differ in their number of
 * fields.
 *
 * <p>A broken file throws {@link InputException}, naming the line where the record began. Not
 * thread-safe.
 */
public final class CsvRows implements TableRows {
  /** A field may have this many characters. */
  public static final int MAX_FIELD = Source.MAX_TEXT;

  /** So many characters tell how the table is written. */
  private static final int BEGINNING = 1 << 16;

  private final String file;
  private final StrictReader reader;
  private final CsvDialect dialect;
  private final RowHandler handler = new RowHandler();
  private final CsvReader<CsvRow> csv;
  private final CloseableIterator<CsvRow> rows;

  private CsvRows(String file, StrictReader reader, CsvDialect dialect, Reader table) {
    this.file = file;
    this.reader = reader;
    this.dialect = dialect;
    this.csv =
        CsvReader.builder()
            .fieldSeparator(dialect.separator())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MAX_FIELD)
            .build(handler, table);
    this.rows = csv.iterator();
  }

  /**
   * Reads reports in a table; its first line may tell what separates its fields.
   *
   * @param file what messages call it
   * @param in its bytes; closed with what is returned
   * @param usual what separates fields in a file of this sort
   * @param options how to read
   * @return the rows
   * @throws IOException if it cannot be read
   */
  public static CsvRows open(String file, InputStream in, char usual, ReadOptions options)
      throws IOException {
    return open(file, in, options.charset(), Separator.Expected.of(usual, options));
  }

  /**
   * {@return a table with a header}
   *
   * @param file what messages call it
   * @param in its bytes; closed with what is returned
   * @param charset their encoding
   * @param usual what separates fields in a file of this sort
   * @param named names of columns that the user knows
   * @throws IOException if it cannot be read
   */
  public static CsvRows open(
      String file, InputStream in, Charset charset, char usual, Collection<String> named)
      throws IOException {
    return open(file, in, charset, new Separator.Expected(usual, true, named));
  }

  private static CsvRows open(
      String file, InputStream in, Charset charset, Separator.Expected expected)
      throws IOException {
    StrictReader reader = new StrictReader(file, in, charset);
    BufferedReader table = new BufferedReader(reader, BEGINNING);
    CsvDialect dialect = CsvDialect.of(beginning(table), expected);
    for (int i = 0; i < dialect.skipped(); i++) {
      table.read();
    }
    return new CsvRows(
        file, reader, dialect, dialect.backslash() ? new BackslashReader(table) : table);
  }

  private static String beginning(Reader table) throws IOException {
    char[] beginning = new char[BEGINNING - 1];
    table.mark(BEGINNING);
    int length = 0;
    int n = table.read(beginning, 0, beginning.length);
    while (n > 0) {
      length += n;
      n = table.read(beginning, length, beginning.length - length);
    }
    table.reset();
    return new String(beginning, 0, length);
  }

  @Override
  public Optional<Character> fieldSeparator() {
    return Optional.of(dialect.separator());
  }

  @Override
  public long bytesRead() {
    return reader.bytesRead();
  }

  @Override
  public Optional<CsvRow> read() throws IOException {
    try {
      return rows.hasNext() ? Optional.of(placed(rows.next())) : Optional.empty();
    } catch (CsvParseException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof OutOfMemoryError error) {
          throw error;
        }
      }
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new InputException(new Place(file, handler.line + linesBefore()), reason(e), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Excel's {@code sep=;} is a line of the file and none of the table. */
  private long linesBefore() {
    return dialect.skipped() > 0 ? 1 : 0;
  }

  private CsvRow placed(CsvRow row) {
    if (dialect.separator() == '|') {
      // As databases print tables, with blanks around bars.
      return new CsvRow(
          row.line() + linesBefore(), row.fields().stream().map(String::strip).toList());
    }
    return dialect.skipped() > 0 ? new CsvRow(row.line() + linesBefore(), row.fields()) : row;
  }

  /** Without FastCSV's own text, which may hold a character of the report. */
  private static String reason(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    if (message.startsWith("Unclosed")) {
      return "the record that begins here has a quote that is never closed";
    }
    if (message.startsWith("Unexpected character")) {
      return "the record that begins here has text after a closing quote;"
          + " a quote inside a quoted field is written twice";
    }
    return "the record that begins here cannot be read as a table row"
        + " (a field may have "
        + MAX_FIELD
        + " characters at most)";
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** Collects fields and remembers where the record began. */
  private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final List<String> fields = new ArrayList<>();
    private long line = 1;

    @Override
    protected void handleBegin(long startingLine) {
      line = startingLine;
      fields.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      fields.add(new String(buffer, offset, length));
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(line, fields);
    }
  }
}
