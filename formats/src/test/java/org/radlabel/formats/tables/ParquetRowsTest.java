package org.radlabel.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.InputException;

/** Parquet files that hold no text, and those whose pages were damaged. */
class ParquetRowsTest {
  @TempDir private Path folder;

  @Test
  void aFileOfBytesOrOfListsIsRefusedInWords() throws IOException {
    MessageType bytes =
        Types.buildMessage().required(PrimitiveTypeName.BINARY).named("image").named("images");
    MessageType list =
        Types.buildMessage()
            .repeated(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("sentence")
            .named("reports");
    for (MessageType schema : List.of(bytes, list)) {
      Path file = folder.resolve(schema.getName() + ".parquet");
      ParquetWriter.<Void>writeFile(schema, file.toFile(), (row, out) -> {}).close();

      assertThatThrownBy(() -> ParquetRows.open("in.parquet", file))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "in.parquet: is a Parquet file without a column of plain text; lists, maps and bytes"
                  + " are not read");
    }
  }

  /** A byte of a page's header may be one of its statistics, which nobody reads. */
  @Test
  void whatWasChangedInAPageIsNeverReadAsIfItWereNot() throws IOException {
    Path file = written();
    List<CsvRow> rows = rows(file);
    byte[] bytes = Files.readAllBytes(file);
    int footer = bytes.length - 8 - footerLength(bytes);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = bytes.clone();
      damaged[4 + random.nextInt(footer - 4)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(rows(Files.write(folder.resolve("damaged"), damaged))).isEqualTo(rows);
      } catch (InputException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(250);
  }

  private static int footerLength(byte[] bytes) {
    int at = bytes.length - 8;
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
  }

  private Path written() throws IOException {
    MessageType schema =
        Types.buildMessage()
            .required(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("report")
            .named("reports");
    Path file = folder.resolve("in.parquet");
    Random random = new Random(1);
    try (ParquetWriter<String> out =
        ParquetWriter.writeFile(schema, file.toFile(), (text, row) -> row.write("report", text))) {
      for (int i = 0; i < 500; i++) {
        out.write("Nodule of " + random.nextInt() + " mm, edema grade " + random.nextInt());
      }
    }
    return file;
  }

  private static List<CsvRow> rows(Path file) throws IOException {
    List<CsvRow> all = new ArrayList<>();
    try (ParquetRows rows = ParquetRows.open("in.parquet", file)) {
      for (Optional<CsvRow> row = rows.read(); row.isPresent(); row = rows.read()) {
        all.add(row.get());
      }
    }
    return all;
  }
}
