package org.radlabel.formats.readers;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.files.Compression;

/** Sorts of files that a folder or an archive of reports holds; those of one sort are read. */
enum MemberKind {
  TEXT(".txt"),
  XML(".xml"),
  JSON(".json, .ndjson, .jsonl"),
  MESSAGE(".hl7"),
  PARQUET(".parquet"),
  TABLE(".csv, .tsv");

  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".7z", ".rar");

  private final String endings;

  MemberKind(String endings) {
    this.endings = endings;
  }

  /** By the ending of a name, that of a compressed file left out. */
  static Optional<MemberKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.matches(path)).findFirst();
  }

  /** The kind of most of the files; of two with as many the first. */
  static Optional<MemberKind> of(Collection<String> paths) {
    return Arrays.stream(values())
        .filter(kind -> kind.count(paths) > 0)
        .max(
            Comparator.comparingLong((MemberKind kind) -> kind.count(paths))
                .thenComparing(Comparator.reverseOrder()));
  }

  private long count(Collection<String> paths) {
    return paths.stream().filter(this::matches).count();
  }

  /** Whose files may hold this form. */
  static MemberKind of(InputFormat format) {
    return switch (format) {
      case TXT, MIMIC_CXR -> TEXT;
      case OPEN_I, BIOC -> XML;
      case FHIR, JSONL -> JSON;
      case HL7 -> MESSAGE;
      case PARQUET -> PARQUET;
      case CSV, TSV -> TABLE;
    };
  }

  /** Whether a file is itself an archive. */
  static boolean isArchive(String path) {
    return !isHidden(path) && endsWith(path, ARCHIVES);
  }

  boolean matches(String path) {
    return !isHidden(path) && endsWith(path, List.of(endings.split(", ")));
  }

  /** Whether a file is there for a program's sake: {@code .name}, or beside macOS's files. */
  private static boolean isHidden(String path) {
    String plain = path.replace('\\', '/');
    return plain.startsWith(".", plain.lastIndexOf('/') + 1) || plain.startsWith("__MACOSX/");
  }

  private static boolean endsWith(String path, List<String> endings) {
    String lower = Compression.bareName(path).toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /** Why a file of another kind is not read. */
  String refusal(String what) {
    return "is not one of the %s's report files (%s); name the form that counts with --input-format"
        .formatted(what, endings);
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
