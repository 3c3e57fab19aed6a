package org.radlabel.cli.commands.score;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.files.Compression;

/** How a list of reports is written: what the ending of its name promises. */
enum PerReportForm {
  /** Parted by tabs. */
  TSV(Set.of(".tsv", ".tab", ".txt")),
  /** Parted by commas. */
  CSV(Set.of(".csv")),
  /** An object a line, in full precision. */
  JSONL(Set.of(".jsonl", ".ndjson", ".json"));

  private final Set<String> endings;

  PerReportForm(Set<String> endings) {
    this.endings = endings;
  }

  /** The form of a file; empty if its ending promises another. Without an ending it has tabs. */
  static Optional<PerReportForm> of(Path file) {
    String name = Compression.bareName(file.getFileName().toString()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return Optional.of(TSV);
    }
    for (PerReportForm form : values()) {
      if (form.endings.contains(name.substring(dot))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
