package org.radlabel.cli.options;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.labels.OutputFormat;

/** What the ending of an output's name promises, which must be what is written under it. */
final class OutputEnding {
  private static final Map<String, OutputFormat> FORMS =
      Map.of(
          ".parquet", OutputFormat.PARQUET,
          ".json", OutputFormat.JSONL,
          ".jsonl", OutputFormat.JSONL,
          ".ndjson", OutputFormat.JSONL,
          ".xml", OutputFormat.BIOC);
  private static final Map<String, String> UNWRITTEN =
      Map.of(
          ".tsv", "a table with tabs",
          ".tab", "a table with tabs",
          ".xlsx", "an Excel workbook",
          ".xls", "an Excel workbook",
          ".ods", "a spreadsheet",
          ".doc", "a Word document",
          ".docx", "a Word document",
          ".rtf", "rich text",
          ".pdf", "a PDF");

  private OutputEnding() {}

  /** What is wrong with a name for an output of a form, if anything; null is the usual form. */
  static Optional<String> mistake(Path file, @Nullable OutputFormat format) {
    String name = Compression.bareName(file.getFileName().toString()).toLowerCase(Locale.ROOT);
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    OutputFormat promised = FORMS.get(ending);
    if (promised != null && promised != format) {
      return Optional.of("a file named " + ending + " needs --output-format " + promised);
    }
    return Optional.ofNullable(UNWRITTEN.get(ending))
        .map(form -> form + " is not written; name a file that ends in .csv");
  }
}
