package org.radlabel.formats.labels.join;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.files.TemporaryFile;

/**
 * Rows as a Parquet table: the kept columns strings, the labels nullable doubles. It is made in a
 * temporary file and copied at its end. Not thread-safe.
 */
final class ParquetSink implements JoinSink {
  private final OutputStream out;
  private final List<String> names = new ArrayList<>();
  private int texts;
  private @Nullable TemporaryFile file;
  private @Nullable ParquetWriter<List<String>> writer;

  ParquetSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void head(List<String> kept, List<String> labels) throws IOException {
    names.addAll(distinct(kept, labels));
    texts = kept.size();
    var schema = Types.buildMessage();
    for (int i = 0; i < names.size(); i++) {
      if (i < texts) {
        schema
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(names.get(i));
      } else {
        schema.optional(PrimitiveTypeName.DOUBLE).named(names.get(i));
      }
    }
    TemporaryFile made = TemporaryFile.create();
    file = made;
    writer =
        ParquetWriter.writeFile(
            schema.named("labels"), made.path().toFile(), (row, to) -> write(row, to::write));
  }

  /** Parquet has one column of a name only. */
  private static Set<String> distinct(List<String> kept, List<String> labels) {
    Set<String> taken = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(kept);
    all.addAll(labels);
    for (String name : all) {
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + " " + i;
      }
    }
    return taken;
  }

  /** Gives a value to a column. */
  @FunctionalInterface
  private interface Cells {
    void set(String column, Object value);
  }

  private void write(List<String> row, Cells to) {
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      if (!cell.isEmpty()) {
        to.set(names.get(i), i < texts ? cell : Double.valueOf(cell));
      }
    }
  }

  @Override
  public void row(List<String> kept, List<String> labels) throws IOException {
    List<String> row = new ArrayList<>(kept);
    row.addAll(labels);
    Objects.requireNonNull(writer, "head").write(row);
  }

  @Override
  public void end() throws IOException {
    try (TemporaryFile made = Objects.requireNonNull(file, "head")) {
      Objects.requireNonNull(writer).close();
      Files.copy(made.path(), out);
    }
  }
}
