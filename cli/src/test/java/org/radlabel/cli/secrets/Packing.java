package org.radlabel.cli.secrets;

import blue.strategic.parquet.ParquetWriter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** How a file of reports comes: as it is, packed, or as another kind of table. */
enum Packing {
  PLAIN,
  GZIP,
  UTF16,
  STANDARD_INPUT,
  ZIP,
  TAR_GZ,
  FOLDER,
  XLSX,
  PARQUET;

  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
          + "%s</sheetData></worksheet>";
  private static final String WORKBOOK =
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"Reports\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

  /** Whether a form comes so. */
  boolean suits(SecretForm form) {
    boolean table = form.name.endsWith(".csv") || form.name.endsWith(".tsv");
    return table || (this != XLSX && this != PARQUET);
  }

  /**
   * Lays the input down.
   *
   * @param bytes the file
   * @return what the command line calls it; nothing to lay down for standard input
   */
  String put(Path folder, String file, byte[] bytes) throws IOException {
    return switch (this) {
      case PLAIN -> named(folder, file, bytes);
      case STANDARD_INPUT -> "-";
      case UTF16 ->
          named(folder, file, ("\uFEFF" + text(bytes)).getBytes(StandardCharsets.UTF_16LE));
      case GZIP -> named(folder, file + ".gz", gzip(bytes));
      case ZIP -> named(folder, "in.zip", zip(file, bytes));
      case TAR_GZ -> named(folder, "in.tgz", gzip(tar(file, bytes)));
      case FOLDER -> folder(folder, file, bytes);
      case XLSX -> named(folder, "in.xlsx", xlsx(rows(file, bytes)));
      case PARQUET -> parquet(folder, rows(file, bytes));
    };
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String named(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return "DIR/" + name;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** Beside it a file of another kind, one that is no report, and a hidden one. */
  private static byte[] zip(String file, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (String name : List.of("a/" + file, "a/other.hl7", "a/letter.rtf", ".b/" + file)) {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] tar(String file, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed)) {
      for (String name : List.of("a/" + file, "a/other.hl7", ".b/" + file)) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  private static String folder(Path folder, String file, byte[] bytes) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/.b")).getParent();
    Files.write(in.resolve(file), bytes);
    Files.write(in.resolve("letter.rtf"), bytes);
    Files.write(in.resolve(".b").resolve(file), bytes);
    Files.createSymbolicLink(in.resolve("gone-" + file), Path.of("nowhere"));
    return "DIR/in";
  }

  private static List<CsvRecord> rows(String file, byte[] bytes) throws IOException {
    char separator = file.endsWith(".tsv") ? '\t' : ',';
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text(bytes))) {
      return rows.stream().toList();
    }
  }

  private static byte[] xlsx(List<CsvRecord> rows) throws IOException {
    StringBuilder cells = new StringBuilder();
    for (CsvRecord row : rows) {
      cells.append("<row>");
      for (String cell : row.getFields()) {
        cells.append("<c t=\"inlineStr\"><is><t>").append(escaped(cell)).append("</t></is></c>");
      }
      cells.append("</row>");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      entry(out, "xl/workbook.xml", WORKBOOK);
      entry(out, "xl/_rels/workbook.xml.rels", RELATIONS);
      entry(out, "xl/worksheets/sheet1.xml", SHEET.formatted(cells));
    }
    return packed.toByteArray();
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String parquet(Path folder, List<CsvRecord> rows) throws IOException {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    List<String> names = rows.get(0).getFields();
    for (String name : names) {
      schema.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
    }
    MessageType reports = schema.named("reports");
    try (ParquetWriter<CsvRecord> out =
        ParquetWriter.writeFile(
            reports,
            folder.resolve("in.parquet").toFile(),
            (row, cells) -> {
              for (int i = 0; i < Math.min(names.size(), row.getFieldCount()); i++) {
                cells.write(names.get(i), row.getField(i));
              }
            })) {
      for (CsvRecord row : rows.subList(1, rows.size())) {
        out.write(row);
      }
    }
    return "DIR/in.parquet";
  }
}
