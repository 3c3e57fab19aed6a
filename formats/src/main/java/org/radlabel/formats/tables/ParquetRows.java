package org.radlabel.formats.tables;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.MessageType;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.formats.tables.columns.ParquetColumns;

/**
 * The rows of a Parquet file: first the names of its columns, then a row group after the other.
 * Columns of lists, of maps and of bytes that are no text are left out. Rows are numbered from 1.
 * Not thread-safe.
 */
public final class ParquetRows implements TableRows {
  private static final Set<CompressionCodecName> READ =
      EnumSet.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.SNAPPY,
          CompressionCodecName.ZSTD,
          CompressionCodecName.LZ4_RAW);

  private static final String CODECS =
      READ.stream().map(ParquetRows::lower).collect(Collectors.joining(", "));

  private final String name;
  private final long size;
  private final ParquetReader<String[], String[], String[]> reader;
  private final ParquetColumns columns;
  private final long rows;
  private long row;
  private boolean started;
  private Optional<TemporaryFile> copy = Optional.empty();

  private ParquetRows(
      String name,
      long size,
      ParquetReader<String[], String[], String[]> reader,
      ParquetColumns columns,
      long rows) {
    this.name = name;
    this.size = size;
    this.reader = reader;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Opens a file.
   *
   * @param name what messages call it
   * @param file the file
   * @return its rows; closing them closes the file
   * @throws InputException if it is no Parquet file, cut off or damaged
   */
  public static ParquetRows open(String name, Path file) throws IOException {
    try {
      var footer = ParquetReader.readMetadata(file.toFile());
      checkCodecs(name, footer);
      MessageType schema = footer.getFileMetaData().getSchema();
      ParquetColumns columns = ParquetColumns.of(name, schema);
      ParquetPages.check(file, schema, columns.names());
      long rows = footer.getBlocks().stream().mapToLong(block -> block.getRowCount()).sum();
      var reader =
          ParquetReader.spliterator(
              file.toFile(), new Row(columns), path -> columns.contains(path) ? path : null);
      return new ParquetRows(name, Files.size(file), reader, columns, rows);
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
      throw damaged(name, e);
    }
  }

  private static void checkCodecs(String name, ParquetMetadata footer) throws InputException {
    for (BlockMetaData block : footer.getBlocks()) {
      for (ColumnChunkMetaData column : block.getColumns()) {
        if (!READ.contains(column.getCodec())) {
          throw new InputException(
              Place.of(name),
              "is a Parquet file whose columns are compressed with %s; %s are read: write it with one of these"
                  .formatted(lower(column.getCodec()), CODECS));
        }
        checkTemporaryFolder(name, column.getCodec());
      }
    }
  }

  /** Snappy puts its library there; where it cannot, it prints a stack trace of its own. */
  private static void checkTemporaryFolder(String name, CompressionCodecName codec)
      throws InputException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    if (codec != CompressionCodecName.UNCOMPRESSED
        && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
      throw new InputException(
          Place.of(name),
          "is compressed with %s, whose library needs the folder for temporary files, %s; make that folder, or name another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER"
              .formatted(lower(codec), folder));
    }
  }

  private static String lower(CompressionCodecName codec) {
    return codec.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Copies a stream to a temporary file and opens that: Parquet is read from its end.
   *
   * @param name what messages call it
   * @param in the bytes; read to their end
   * @return its rows; closing them deletes the copy
   * @throws InputException if it is no Parquet file, cut off or damaged, or cannot be copied
   */
  public static ParquetRows copied(String name, InputStream in) throws IOException {
    TemporaryFile copy = TemporaryFile.of(name, in);
    try {
      ParquetRows rows = open(name, copy.path());
      rows.copy = Optional.of(copy);
      return rows;
    } catch (IOException e) {
      copy.close();
      throw e;
    }
  }

  private static InputException damaged(String name, Throwable cause) {
    return new InputException(
        Place.of(name),
        "is a Parquet file that is cut off, damaged or written in a way that is not read",
        cause);
  }

  @Override
  public Optional<CsvRow> read() throws IOException {
    if (!started) {
      started = true;
      return Optional.of(new CsvRow(0, columns.names()));
    }
    AtomicReference<String[]> next = new AtomicReference<>();
    boolean more;
    try {
      more = reader.tryAdvance(next::set);
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      throw damaged(name, e);
    }
    if (!more) {
      checkCount();
      return Optional.empty();
    }
    row++;
    return Optional.of(new CsvRow(row, Arrays.asList(next.get())));
  }

  @Override
  public boolean isNamed() {
    return true;
  }

  @Override
  public Map<String, String> unread() {
    return columns.unread();
  }

  private void checkCount() throws InputException {
    if (row != rows) {
      throw new InputException(
          Place.of(name), "says that it has %,d rows, but holds %,d".formatted(rows, row));
    }
  }

  @Override
  public long bytesRead() {
    return rows == 0 ? size : size * row / rows;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    if (copy.isPresent()) {
      copy.get().close();
    }
  }

  /** Collects a row's values by the columns' positions. */
  private record Row(ParquetColumns columns) implements Hydrator<String[], String[], String[]> {
    @Override
    public String[] start() {
      String[] row = new String[columns.names().size()];
      Arrays.fill(row, "");
      return row;
    }

    @Override
    public String[] add(String[] row, String[] path, Object value) {
      columns.put(row, path, value);
      return row;
    }

    @Override
    public String[] finish(String[] row) {
      return row;
    }
  }
}
