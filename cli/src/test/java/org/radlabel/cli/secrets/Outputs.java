package org.radlabel.cli.secrets;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.cli.secrets.SecretForm.Kind;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Table;

/** What is written, without the places where a field of some kind belongs. */
record Outputs(SecretRun run, Set<Kind> kinds) {
  private static final String LABELS = "labels.csv";
  private static final String PARTIAL = ".partial";
  private static final int LISTS_ID = 2;

  /** What must not hold the secret, of a file that may have been written in part. */
  String silent(Path file) throws IOException {
    String whole = file.getFileName().toString();
    String name =
        whole.endsWith(PARTIAL) ? whole.substring(0, whole.length() - PARTIAL.length()) : whole;
    if (name.equals(LABELS) && isParquet(file)) {
      return silent(table(file), "");
    }
    String text = Files.readString(file);
    return switch (name) {
      case LABELS -> labels(text);
      case "evidence.jsonl" -> json(text);
      case "errors.tsv", "passed.tsv" -> silent(table(text, '\t'), "list");
      default -> text;
    };
  }

  /** The same of standard output, or of a label file. */
  String labels(String text) throws IOException {
    return switch (run) {
      case JSON_LINES, JSON_TO_STANDARD_OUTPUT -> json(text);
      case BIOC -> bioc(text);
      default -> silent(table(text, ','), "");
    };
  }

  private static boolean isParquet(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length > 0 && new String(bytes, StandardCharsets.ISO_8859_1).startsWith("PAR1");
  }

  private String json(String lines) {
    if (kinds.contains(Kind.TEXT)) {
      return "";
    }
    String left = kinds.contains(Kind.ID) ? without(lines, "\"id\":\"[^\"]*\"") : lines;
    return kinds.contains(Kind.EXAMINATION) ? without(left, "\"examination\":\"[^\"]*\"") : left;
  }

  private String bioc(String xml) {
    String left = kinds.contains(Kind.ID) ? without(xml, "<id>[^<]*</id>") : xml;
    return kinds.contains(Kind.TEXT) ? without(left, "<text>[^<]*</text>") : left;
  }

  private static String without(String text, String pattern) {
    return text.replaceAll(pattern, "");
  }

  private static List<List<String>> table(String text, char separator) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return rows.stream().map(CsvRecord::getFields).toList();
    }
  }

  private static List<List<String>> table(Path parquet) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (Table table = Table.open(Source.of(parquet), StandardCharsets.UTF_8)) {
      all.add(table.header());
      for (Optional<Table.Row> row = table.read(); row.isPresent(); row = table.read()) {
        all.add(row.get().fields());
      }
    }
    return all;
  }

  /** The head whole, of each row the cells in which the field does not belong. */
  private String silent(List<List<String>> table, String what) {
    StringBuilder silent = new StringBuilder();
    for (int i = 0; i < table.size(); i++) {
      List<String> row = table.get(i);
      for (int column = 0; column < row.size(); column++) {
        if (i == 0 || !belongs(what, table.get(0).get(0), column)) {
          silent.append(row.get(column)).append('\n');
        }
      }
    }
    return silent.toString();
  }

  private boolean belongs(String what, String first, int column) {
    if (what.equals("list")) {
      return column == LISTS_ID && kinds.contains(Kind.ID);
    }
    if (run.isJoined()) {
      return false;
    }
    boolean number = kinds.contains(Kind.ID) || kinds.contains(Kind.SUBJECT);
    return switch (run) {
      case MIMIC_CXR -> column < 2 && number;
      case SECTIONS -> kinds.contains(column == 0 ? Kind.ID : Kind.TEXT);
      default ->
          column == 0
              && kinds.contains(
                  first.equals("Reports") || first.equals("Report Impression")
                      ? Kind.TEXT
                      : Kind.ID);
    };
  }
}
