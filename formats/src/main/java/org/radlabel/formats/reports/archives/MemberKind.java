package org.radlabel.formats.reports.archives;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.files.Compression;

/** Sorts of files that a folder or an archive of reports holds; those of one sort are read. */
public enum MemberKind {
  /** A text. */
  TEXT(".txt"),
  /** A document of XML. */
  XML(".xml, .cda, .ccda"),
  /** A document of JSON, or JSON Lines. */
  JSON(".json, .ndjson, .jsonl"),
  /** A message of HL7 v2. */
  MESSAGE(".hl7"),
  /** A Parquet table. */
  PARQUET(".parquet"),
  /** A table of text or a workbook. */
  TABLE(".csv, .tsv, .xlsx");

  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".7z", ".rar");

  /** Documents that may well be reports, of forms that are not read. */
  private static final Map<String, String> UNREAD =
      Map.ofEntries(
          Map.entry(".rtf", "an RTF document"),
          Map.entry(".doc", "a Word document"),
          Map.entry(".docx", "a Word document"),
          Map.entry(".xls", "an old Excel workbook"),
          Map.entry(".odt", "an OpenDocument text"),
          Map.entry(".pdf", "a PDF document"),
          Map.entry(".html", "an HTML page"),
          Map.entry(".htm", "an HTML page"));

  /** What lies beside reports by the thousand and is none: its files are not opened. */
  private static final List<String> NO_REPORTS =
      List.of(
          ".dcm", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp", ".jp2", ".nii",
          ".npy", ".npz", ".h5", ".pt", ".pth", ".pkl", ".mp4", ".avi", ".wav", ".mp3");

  private final String endings;

  MemberKind(String endings) {
    this.endings = endings;
  }

  /** By the ending of a name, that of a compressed file left out. */
  static Optional<MemberKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.matches(path)).findFirst();
  }

  /** The kind of most of the files; of two with as many the first. */
  static Optional<MemberKind> most(Stream<MemberKind> kinds) {
    Map<MemberKind, Long> counts =
        kinds.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.keySet().stream()
        .max(
            Comparator.comparingLong((MemberKind kind) -> counts.getOrDefault(kind, 0L))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** Whether the name of a file says nothing of what it holds. */
  static boolean isUnknown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return !isHidden(path)
        && of(path).isEmpty()
        && !isArchive(path)
        && UNREAD.keySet().stream().noneMatch(lower::endsWith)
        && NO_REPORTS.stream().noneMatch(lower::endsWith);
  }

  /**
   * {@return whether a file is named as those of some kind are, hidden or not}
   *
   * @param path the file's path
   */
  public static boolean isAnyNamed(String path) {
    return Arrays.stream(values()).anyMatch(kind -> kind.isNamed(path));
  }

  /**
   * {@return the kind whose files may hold a form}
   *
   * @param format the form
   */
  public static MemberKind of(InputFormat format) {
    return switch (format) {
      case TXT, MIMIC_CXR, LINES -> TEXT;
      case OPEN_I, BIOC, FHIR_XML, CDA -> XML;
      case FHIR, JSONL, JSON, BIOC_JSON -> MemberKind.JSON;
      case HL7 -> MESSAGE;
      case PARQUET -> PARQUET;
      case CSV, TSV, XLSX -> TABLE;
    };
  }

  /** Whether a file is itself an archive. */
  static boolean isArchive(String path) {
    return !isHidden(path) && endsWith(path, ARCHIVES);
  }

  /**
   * {@return whether a file is of this kind and not hidden}
   *
   * @param path the file's path
   */
  public boolean matches(String path) {
    return !isHidden(path) && isNamed(path);
  }

  /**
   * {@return whether a file is named as those of this kind are, hidden or not}
   *
   * @param path the file's path
   */
  public boolean isNamed(String path) {
    return endsWith(path, List.of(endings.split(", ")));
  }

  /**
   * Why a document is not read that may well be a report, if this is one. A folder of tables may
   * hold a manual; where each report is a file, a document is taken for one. Index pages are what
   * web servers put into their folders.
   */
  Optional<String> unread(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean mayBeReport = this != TABLE && this != PARQUET && !name.startsWith("index.");
    return Optional.ofNullable(UNREAD.get(name.substring(Math.max(0, name.lastIndexOf('.')))))
        .filter(form -> mayBeReport && !isHidden(path))
        .map(form -> "is " + form + ", which is not read; save it as plain text");
  }

  /** Whether this may be a folder's name: one without an ending. */
  static boolean mayBeFolder(String path) {
    return path.substring(path.lastIndexOf('/') + 1).indexOf('.') < 0;
  }

  /**
   * Whether a file, or a folder that it stands in, is there for a program's sake: {@code .name}, or
   * beside macOS's files.
   */
  static boolean isHidden(String path) {
    return Arrays.stream(path.replace('\\', '/').split("/"))
        .anyMatch(
            part -> part.equals("__MACOSX") || (part.startsWith(".") && !part.matches("\\.{1,2}")));
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

  /** {@return all endings that are known} */
  public static String all() {
    return Arrays.stream(values()).map(MemberKind::toString).collect(Collectors.joining(", "));
  }

  /** The endings: {@code .json, .ndjson, .jsonl}. */
  @Override
  public String toString() {
    return endings;
  }
}
