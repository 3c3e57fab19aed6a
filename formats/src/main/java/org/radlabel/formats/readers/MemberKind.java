package org.radlabel.formats.readers;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.formats.Compression;
import org.radlabel.formats.InputFormat;

/** Sorts of files that a folder or an archive of reports holds; the first that is there is read. */
enum MemberKind {
  TEXT(".txt"),
  XML(".xml"),
  JSON(".json, .ndjson, .jsonl"),
  MESSAGE(".hl7"),
  TABLE(".parquet");

  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".7z", ".rar");

  private final String endings;

  MemberKind(String endings) {
    this.endings = endings;
  }

  /** By the ending of a name, that of a compressed file left out. */
  static Optional<MemberKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.matches(path)).findFirst();
  }

  /** The first kind that one of the files has. */
  static Optional<MemberKind> of(Collection<String> paths) {
    return Arrays.stream(values())
        .filter(kind -> paths.stream().anyMatch(kind::matches))
        .findFirst();
  }

  /** Whose files may hold this form; empty for tables of text, which are named one by one. */
  static Optional<MemberKind> of(InputFormat format) {
    return switch (format) {
      case TXT, MIMIC_CXR -> Optional.of(TEXT);
      case OPEN_I, BIOC -> Optional.of(XML);
      case FHIR, JSONL -> Optional.of(JSON);
      case HL7 -> Optional.of(MESSAGE);
      case PARQUET -> Optional.of(TABLE);
      case CSV, TSV -> Optional.empty();
    };
  }

  /** Whether a file is itself an archive. */
  static boolean isArchive(String path) {
    return endsWith(path, ARCHIVES);
  }

  boolean matches(String path) {
    return endsWith(path, List.of(endings.split(", ")));
  }

  private static boolean endsWith(String path, List<String> endings) {
    String lower = Compression.bareName(path).toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /** All endings that are known. */
  static String all() {
    return Arrays.stream(values()).map(MemberKind::toString).collect(Collectors.joining(", "));
  }

  /** The endings: {@code .json, .ndjson, .jsonl}. */
  @Override
  public String toString() {
    return endings;
  }
}
