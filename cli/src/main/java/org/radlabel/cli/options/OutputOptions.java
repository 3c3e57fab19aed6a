package org.radlabel.cli.options;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.formats.Layout;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.CellStyle;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.labels.join.JoinColumns;
import org.radlabel.formats.labels.join.TableJoin;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.why.WhyPart;
import org.radlabel.lexicons.rules.Category;
import picocli.CommandLine.Option;

/** The options that say how labels are written. */
public final class OutputOptions {
  @Option(
      names = "--output-format",
      paramLabel = "FORM",
      converter = FormChoice.class,
      description =
          "The form of the output: ${COMPLETION-CANDIDATES}; by default chexpert-labeler for a file"
              + " without header, else radlabel (the id and the 14).")
  private @Nullable OutputFormat format;

  @Option(
      names = "--join",
      paramLabel = "TABLE",
      description =
          "A list of images or studies (CSV, TSV, XLSX or Parquet, also compressed): each of its"
              + " rows is written with the labels of its study after it. Given more than once, the"
              + " columns of the further tables are added to the first's rows.")
  private List<Path> join = List.of();

  @Option(
      names = "--on",
      paramLabel = "COLUMN",
      description =
          "The column of TABLE that holds the reports' ids; for each further table the column that"
              + " it has in common with the first, if that is another.")
  private List<String> on = List.of();

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
          "Put an apostrophe before a text that a spreadsheet would run as a formula; numbers"
              + " stay.")
  private boolean excelSafe;

  @Option(
      names = "--evidence-why",
      description =
          "In the evidence also tell why: where sentences are parted, what each cue reaches, where"
              + " it stops and by which rule (docs/why.md).")
  private boolean evidenceWhy;

  @Option(
      names = "--no-manifest",
      description = "Do not write OUT.manifest.json, which says how OUT was made.")
  private boolean noManifest;

  @Option(
      names = "--mode",
      paramLabel = "OCTAL",
      converter = OctalMode.class,
      description =
          "Who may read the files that are written, such as 640; by default those that hold words"
              + " of reports can be read by you alone (600), the others by all whom your umask"
              + " lets.")
  private @Nullable Permissions mode;

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

  /**
   * {@return what is wrong with these options taken together, if anything}
   *
   * @param output the label file that was named, if one was
   */
  public Optional<String> mistake(Optional<Path> output) {
    boolean parquet = format == OutputFormat.PARQUET;
    Optional<String> misnamed = output.flatMap(file -> OutputEnding.mistake(file, format));
    if (misnamed.isPresent()) {
      return misnamed;
    }
    if (join.isEmpty() != on.isEmpty()) {
      return Optional.of("--join TABLE and --on COLUMN go together");
    }
    if (on.size() > 1 && on.size() != join.size()) {
      return Optional.of("--on COLUMN is given once, or once for each --join TABLE");
    }
    if (format == null) {
      return Optional.empty();
    }
    if (format == OutputFormat.CHEXPERT && join.size() != 1) {
      return Optional.of(
          "--output-format chexpert has one row per image: name the list of images with --join"
              + " TABLE --on COLUMN");
    }
    if (!join.isEmpty() && !format.isJoinable()) {
      return Optional.of("--join is for label files, not for --output-format " + format);
    }
    if (parquet && excelSafe) {
      return Optional.of("--excel-safe is for text, not for --output-format parquet");
    }
    if (!format.isTable() && !fits(style())) {
      return Optional.of(
          "--uncertain, --blank and --excel-safe are for tables, not for --output-format "
              + format);
    }
    return Optional.empty();
  }

  /** Sections have cells of text, which can be made safe; other forms have none. */
  private boolean fits(CellStyle style) {
    CellStyle usual = CellStyle.AS_PUBLISHED;
    boolean safe = format == OutputFormat.SECTIONS && style.excelSafe();
    return style.equals(new CellStyle(usual.uncertain(), usual.blank(), safe));
  }

  /**
   * {@return who may read what is written}
   *
   * @param layout what the input looks like
   * @throws IOException if a joined table cannot be read
   */
  public FileModes modes(Layout layout) throws IOException {
    if (mode != null) {
      return new FileModes(mode, mode, mode);
    }
    boolean holdsText =
        join.isEmpty() ? format(layout).holdsText() : JoinColumns.mayHoldText(join, format(layout));
    return new FileModes(
        holdsText ? Permissions.PRIVATE : Permissions.USUAL,
        Permissions.PRIVATE,
        Permissions.USUAL);
  }

  /** {@return how a cell of the label file is written} */
  public CellStyle style() {
    return new CellStyle(uncertain, blank, excelSafe);
  }

  /**
   * {@return the form of the label file: the one that was named, or the usual one for the input}
   *
   * @param layout what the input looks like
   */
  public OutputFormat format(Layout layout) {
    return format == null ? OutputFormat.usualFor(layout) : format;
  }

  /** {@return whether the output shows what is known of mentions beside their being there} */
  public boolean showsAttributes() {
    return format != null && format.showsAttributes();
  }

  /** {@return what is written at the end of a run only, if anything is} */
  public Optional<String> writtenAtEnd() {
    if (!join.isEmpty()) {
      return Optional.of("a joined table");
    }
    return format == OutputFormat.PARQUET ? Optional.of("a Parquet table") : Optional.empty();
  }

  /** {@return whether evidence also tells why} */
  public boolean tellsWhy() {
    return evidenceWhy;
  }

  /**
   * {@return the form of the evidence file}
   *
   * @param labeler the labeler that the evidence is of
   * @param more what comes after the mentions, before the reasons
   */
  public EvidenceFormat evidence(Labeler labeler, EvidenceFormat.Part more) {
    return new EvidenceFormat(evidenceWhy ? more.and(new WhyPart(labeler::explain)) : more);
  }

  /** {@return whether a manifest is written beside the label file} */
  public boolean writesManifest() {
    return !noManifest;
  }

  /**
   * {@return all that is read: the inputs and the joined tables}
   *
   * @param sources the inputs
   */
  public List<Source> withInputs(List<Source> sources) {
    return Stream.concat(sources.stream(), join.stream().map(Source::of)).toList();
  }

  /**
   * {@return the first of the tables to which labels are joined; empty if none was named}
   *
   * @throws IOException if it cannot be read or is no table
   */
  public Optional<Table> table() throws IOException {
    return join.isEmpty() ? Optional.empty() : Optional.of(table(0));
  }

  private Table table(int which) throws IOException {
    return Table.open(Source.of(join.get(which)), StandardCharsets.UTF_8, on(which));
  }

  private String on(int which) {
    return on.get(on.size() == 1 ? 0 : which);
  }

  /**
   * {@return a join of labels to a table and to all further tables that were named}
   *
   * @param table the first table, opened
   * @param layout what the input looks like
   * @param categories the categories that get a column
   * @throws IOException if a further table cannot be read or does not fit
   */
  public TableJoin join(Table table, Layout layout, List<Category> categories) throws IOException {
    TableJoin joined = new TableJoin(table, on(0), format(layout), categories, style());
    for (int i = 1; i < join.size(); i++) {
      try (Table further = table(i)) {
        joined.add(further, on(i));
      }
    }
    return joined;
  }

  /**
   * Adds what the manifest records of these options.
   *
   * @param layout what the input looks like
   * @param options the options by name; added to
   */
  public void describe(Layout layout, Map<String, String> options) {
    options.put("output-format", format(layout).toString());
    options.put("uncertain", uncertain.toString());
    options.put("blank", blank.toString());
    options.put("excel-safe", Boolean.toString(excelSafe));
    if (!join.isEmpty()) {
      options.put("join", join.stream().map(Path::toString).collect(Collectors.joining(", ")));
      options.put("on", String.join(", ", on));
    }
  }
}
