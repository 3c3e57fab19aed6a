package org.radlabel.cli.commands.score;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.radlabel.formats.files.Compression;

/** How a list of reports is written: what the ending of its name promises. */
enum PerReportForm {
  /** Parted by tabs. */
  TSV,
  /** Parted by commas. */
  CSV,
  /** An object a line, in full precision. */
  JSONL;

  /** The form of a file; empty if its ending promises another. Without an ending it has tabs. */
  static Optional<PerReportForm> of(Path file) {
    String name = Compression.bareName(file.getFileName().toString()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return switch (dot < 0 ? "" : name.substring(dot)) {
      case "", ".tsv", ".tab", ".txt" -> Optional.of(TSV);
      case ".csv" -> Optional.of(CSV);
      case ".json", ".jsonl", ".ndjson" -> Optional.of(JSONL);
      default -> Optional.empty();
    };
  }
}
