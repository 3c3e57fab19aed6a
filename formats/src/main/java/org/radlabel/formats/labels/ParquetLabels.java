package org.radlabel.formats.labels;

import blue.strategic.parquet.ParquetWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.LabelListener;
import org.radlabel.formats.Layout;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.formats.libraries.MissingLibraryException;
import org.radlabel.formats.libraries.OptionalLibrary;
import org.radlabel.lexicons.rules.Category;

/**
 * Labels as a Parquet table: the id under its own name, a string, and a nullable double for each
 * category: {@code 1.0}, {@code 0.0}, {@code -1.0}, null. pandas gives them the types of the
 * published CSV files.
 *
 * <p>It is given every labelled report and then writes: the table is made in a {@link
 * TemporaryFile}. The same reports give the same bytes. Not thread-safe.
 */
public final class ParquetLabels implements LabelListener, Closeable {
  private final String idColumn;
  private final List<Category> categories;
  private final CellStyle style;
  private final TemporaryFile file;
  private final ParquetWriter<ReportLabels> writer;
  private boolean finished;
  private long rows;

  private ParquetLabels(
      String idColumn, List<Category> categories, CellStyle style, TemporaryFile file)
      throws IOException {
    this.idColumn = idColumn;
    this.categories = List.copyOf(categories);
    this.style = Objects.requireNonNull(style, "style");
    this.file = file;
    this.writer =
        ParquetWriter.writeFile(
            Schema.of(idColumn, this.categories),
            file.path().toFile(),
            (labels, out) -> row(labels, out::write));
  }

  /**
   * {@return a table without rows yet}
   *
   * @param layout of the input
   * @param categories those of the lexicon
   * @param style what is written for uncertain and for not mentioned
   * @throws OutputException if there is no room for a temporary file
   * @throws MissingLibraryException if there is no library for Parquet
   */
  public static ParquetLabels create(Layout layout, List<Category> categories, CellStyle style)
      throws IOException {
    String idColumn = layout.textFirst() ? "id" : layout.column();
    OptionalLibrary.PARQUET.require();
    try {
      TemporaryFile file = TemporaryFile.create();
      return new ParquetLabels(idColumn, OutputFormat.PARQUET.ordered(categories), style, file);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Gives a value to a column. */
  @FunctionalInterface
  private interface Cells {
    void set(String column, Object value);
  }

  private void row(ReportLabels labels, Cells cells) {
    cells.set(idColumn, labels.report().id());
    boolean blank = labels.report().isBlank();
    List<Label> values = labels.values(categories);
    for (int i = 0; i < values.size(); i++) {
      String value = LabelFormat.value(values.get(i), blank, style);
      if (!value.isEmpty()) {
        cells.set(categories.get(i).name(), Double.valueOf(value));
      }
    }
  }

  /**
   * Adds a row.
   *
   * @throws OutputException if the temporary file cannot be written
   */
  @Override
  public void accept(ReportLabels labels) throws IOException {
    try {
      writer.write(labels);
      rows++;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Ends the table and writes it; to be called once.
   *
   * @param out where the table goes; not closed
   * @return how many rows it has
   * @throws OutputException if the temporary file cannot be written
   */
  public long write(OutputStream out) throws IOException {
    try {
      finished = true;
      writer.close();
    } catch (IOException e) {
      throw failed(e);
    }
    Files.copy(file.path(), out);
    return rows;
  }

  private static OutputException failed(IOException cause) {
    return new OutputException(
        "the folder for temporary files, " + System.getProperty("java.io.tmpdir"), cause);
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      finished = true;
      writer.close();
    }
    file.close();
  }

  /** Apart, so that the class can be asked for a table without the library, and says so. */
  private static final class Schema {
    private Schema() {}

    static MessageType of(String idColumn, List<Category> categories) {
      var schema = Types.buildMessage();
      schema
          .required(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(idColumn);
      for (Category category : categories) {
        schema.optional(PrimitiveTypeName.DOUBLE).named(category.name());
      }
      return schema.named("labels");
    }
  }
}
