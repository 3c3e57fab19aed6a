package org.radlabel.formats.tables;

import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Compares the pages of a Parquet file with the checksums that are stored for them, which its
 * reader does not do. Pages without a checksum pass. One row group at a time is in memory.
 */
final class ParquetPages {
  private ParquetPages() {}

  /**
   * Looks at the pages of these columns.
   *
   * @param columns names of columns; of a member of a struct the struct's name is what counts
   * @throws IOException or a RuntimeException if a page is not what was written
   */
  static void check(Path file, MessageType schema, List<String> columns) throws IOException {
    Set<String> read =
        columns.stream().map(name -> name.split("\\.", 2)[0]).collect(Collectors.toSet());
    List<Type> fields =
        schema.getFields().stream()
            .filter(field -> read.contains(field.getName().split("\\.", 2)[0]))
            .toList();
    InputFile input = ParquetReader.makeInputFile(file.toFile());
    ParquetReadOptions options = ParquetReadOptions.builder().usePageChecksumVerification().build();
    try (ParquetFileReader reader = ParquetFileReader.open(input, options)) {
      reader.setRequestedSchema(new MessageType(schema.getName(), fields));
      boolean more = true;
      while (more) {
        more = reader.readNextRowGroup() != null;
      }
    }
  }
}
