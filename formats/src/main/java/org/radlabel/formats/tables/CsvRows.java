package org.radlabel.formats.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Source;
import org.radlabel.formats.StrictReader;

/**
 * The records of a comma- or tab-separated file (the latter if its name ends in {@code .tsv}) with
 * the line where each begins. Blank lines are skipped; records may differ in their number of
 * fields.
 *
 * <p>A broken file throws {@link InputException}, naming the line where the record began. Not
 * thread-safe.
 */
public final class CsvRows implements TableRows {
  /** A field may have this many characters. */
  public static final int MAX_FIELD = Source.MAX_TEXT;

  private final String file;
  private final StrictReader reader;
  private final RowHandler handler = new RowHandler();
  private final CsvReader<CsvRow> csv;
  private final CloseableIterator<CsvRow> rows;

  /** A file whose name tells what separates its fields. */
  CsvRows(String file, InputStream in, Charset charset) {
    this(file, in, charset, file.toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',');
  }

  /**
   * A file.
   *
   * @param file what messages call it
   * @param in its bytes; closed with this
   * @param charset their encoding
   * @param separator what separates fields
   */
  public CsvRows(String file, InputStream in, Charset charset, char separator) {
    this.file = file;
    this.reader = new StrictReader(file, in, charset);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MAX_FIELD)
            .build(handler, reader);
    this.rows = csv.iterator();
  }

  @Override
  public long bytesRead() {
    return reader.bytesRead();
  }

  @Override
  public Optional<CsvRow> read() throws IOException {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new InputException(new Place(file, handler.line), reason(e), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Without FastCSV's own text, which may hold a character of the report. */
  private static String reason(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    if (message.startsWith("Unclosed")) {
      return "the record that begins here has a quote that is never closed";
    }
    if (message.startsWith("Unexpected character")) {
      return "the record that begins here has text behind a closing quote;"
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
