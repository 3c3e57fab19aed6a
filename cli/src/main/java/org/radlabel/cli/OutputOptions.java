package org.radlabel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Source;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.writers.CellStyle;
import org.radlabel.formats.writers.OutputFormat;
import org.radlabel.formats.writers.TableJoin;
import org.radlabel.lexicons.Category;
import picocli.CommandLine.Option;

/** The options that say how labels are written. */
final class OutputOptions {
  @Option(
      names = "--output-format",
      paramLabel = "FORM",
      converter = FormChoice.class,
      description =
          "The form of the output: ${COMPLETION-CANDIDATES}; by default chexpert-labeler for a file"
              + " without header, else radlabel (the id and the 14).")
  private OutputFormat format;

  @Option(
      names = "--join",
      paramLabel = "TABLE",
      description =
          "A list of images or studies (CSV, TSV or Parquet, also compressed): each of its rows is"
              + " written with the labels of its study behind it.")
  private Path join;

  @Option(
      names = "--on",
      paramLabel = "COLUMN",
      description = "The column of TABLE that holds the reports' ids.")
  private String on;

  @Option(
      names = "--uncertain",
      paramLabel = "HOW",
      converter = UncertainChoice.class,
      defaultValue = "as-is",
      description =
          "What is written for uncertain: ${COMPLETION-CANDIDATES} (-1.0, 1.0, 0.0, or an empty"
              + " cell; default: ${DEFAULT-VALUE}).")
  private CellStyle.Uncertain uncertain;

  @Option(
      names = "--blank",
      paramLabel = "HOW",
      converter = BlankChoice.class,
      defaultValue = "as-is",
      description =
          "What is written for not mentioned: ${COMPLETION-CANDIDATES} (an empty cell or 0.0;"
              + " default: ${DEFAULT-VALUE}).")
  private CellStyle.Blank blank;

  @Option(
      names = "--excel-safe",
      description =
          "Put an apostrophe before a text that a spreadsheet would run as a formula; numbers stay.")
  private boolean excelSafe;

  @Option(
      names = "--no-manifest",
      description = "Do not write OUT.manifest.json, which says how OUT was made.")
  private boolean noManifest;

  /** For picocli. */
  static final class FormChoice extends Choice<OutputFormat> {
    FormChoice() {
      super(OutputFormat.values());
    }
  }

  /** For picocli. */
  static final class UncertainChoice extends Choice<CellStyle.Uncertain> {
    UncertainChoice() {
      super(CellStyle.Uncertain.values());
    }
  }

  /** For picocli. */
  static final class BlankChoice extends Choice<CellStyle.Blank> {
    BlankChoice() {
      super(CellStyle.Blank.values());
    }
  }

  /** What is wrong with these options taken together, if anything. */
  Optional<String> mistake(Optional<Path> output) {
    boolean parquet = format == OutputFormat.PARQUET;
    if (!parquet && output.filter(file -> file.toString().endsWith(".parquet")).isPresent()) {
      return Optional.of("a file named .parquet needs --output-format parquet");
    }
    if ((join == null) != (on == null)) {
      return Optional.of("--join TABLE and --on COLUMN go together");
    }
    if (format == null) {
      return Optional.empty();
    }
    if (format == OutputFormat.CHEXPERT && join == null) {
      return Optional.of(
          "--output-format chexpert has a row an image: name the list of images with --join TABLE"
              + " --on COLUMN");
    }
    if (join != null && !format.isJoinable()) {
      return Optional.of("--join is for label files, not for --output-format " + format);
    }
    if (parquet && excelSafe) {
      return Optional.of("--excel-safe is for text, not for --output-format parquet");
    }
    if (!format.isTable() && !style().equals(CellStyle.AS_PUBLISHED)) {
      return Optional.of(
          "--uncertain, --blank and --excel-safe are for tables, not for --output-format "
              + format);
    }
    return Optional.empty();
  }

  CellStyle style() {
    return new CellStyle(uncertain, blank, excelSafe);
  }

  OutputFormat format(Layout layout) {
    return format == null ? OutputFormat.usualFor(layout) : format;
  }

  /** Whether the output shows what is known of mentions beside their being there. */
  boolean showsAttributes() {
    return format != null && format.showsAttributes();
  }

  /** What is written at the end of a run only, if anything is. */
  Optional<String> writtenAtEnd() {
    if (join != null) {
      return Optional.of("a joined table");
    }
    return format == OutputFormat.PARQUET ? Optional.of("a Parquet table") : Optional.empty();
  }

  boolean writesManifest() {
    return !noManifest;
  }

  /** The joined table, to be looked at with the inputs. */
  List<Source> inputs() {
    return Stream.ofNullable(join).map(Source::of).toList();
  }

  Optional<Table> table() throws IOException {
    return join == null
        ? Optional.empty()
        : Optional.of(Table.open(Source.of(join), StandardCharsets.UTF_8, on));
  }

  TableJoin join(Table table, Layout layout, List<Category> categories) throws IOException {
    return new TableJoin(table, on, format(layout), categories, style());
  }

  /** Adds what the manifest records. */
  void describe(Layout layout, Map<String, String> options) {
    options.put("output-format", format(layout).toString());
    options.put("uncertain", uncertain.toString());
    options.put("blank", blank.toString());
    options.put("excel-safe", Boolean.toString(excelSafe));
    if (join != null) {
      options.put("join", join.toString());
      options.put("on", on);
    }
  }
}
