package org.radlabel.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.Versions;
import org.radlabel.formats.Where;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.Globs;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how to read reports. */
public final class InputOptions {
  private static final String STANDARD_INPUT = "-";
  private static final FilePath PATHS = new FilePath();

  @Option(
      names = {"--id-column", "--id-field"},
      paramLabel = "NAME",
      description =
          "The column or JSON field (or JSON Pointer: /meta/id) with the id; by default found by"
              + " its usual names.")
  private @Nullable String idColumn;

  @Option(
      names = {"--text-columns", "--text-field"},
      paramLabel = "A,B",
      split = ",",
      description =
          "The columns or JSON fields (or JSON Pointers: /report/findings) with the text; by"
              + " default found by their usual names.")
  private List<String> textColumns = List.of();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = Encoding.class,
      description = "The encoding of the input (default: ${DEFAULT-VALUE}).")
  private Charset charset;

  @Option(
      names = "--header",
      negatable = true,
      description =
          "Whether a CSV begins with column names; by default it does unless it has one column"
              + " whose first record is no usual name of a text column.")
  private @Nullable Boolean header;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description =
          "The form of the input: ${COMPLETION-CANDIDATES}; by default recognised from its"
              + " content.")
  private @Nullable InputFormat format;

  @Option(
      names = "--versions",
      paramLabel = "WHICH",
      defaultValue = "last",
      description =
          "Which versions of one report count, in HL7 and FHIR: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}, the last that is final or corrected, a preliminary one only"
              + " where there is no final one). Withdrawn ones never count.")
  private Versions versions;

  @Option(
      names = "--where",
      paramLabel = "COLUMN~PATTERN",
      converter = WhereWord.class,
      description =
          "Only reports whose column (JSON member or pointer, OBR-4 in HL7, code or category in"
              + " FHIR, or examination) holds the regular expression, in any case of letters; may"
              + " be given more than once. The others are counted as passed over.")
  private List<Where> where = List.of();

  /** For picocli. */
  static final class WhereWord implements ITypeConverter<Where> {
    @Override
    public Where convert(String value) {
      try {
        return Where.of(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** {@return how to read} */
  public ReadOptions readOptions() {
    return new ReadOptions(
        charset,
        Optional.ofNullable(idColumn),
        textColumns,
        headerOption(),
        Optional.ofNullable(format),
        where,
        Set.of(),
        versions);
  }

  /**
   * Adds what the manifest records: how columns are found, where that is not left to radlabel.
   *
   * @param options the options by name; added to
   */
  public void describe(Map<String, String> options) {
    options.put("charset", charset.name());
    if (format != null) {
      options.put("input-format", format.toString());
    }
    if (versions != Versions.LAST) {
      options.put("versions", versions.toString());
    }
    if (idColumn != null) {
      options.put("id-column", idColumn);
    }
    if (!textColumns.isEmpty()) {
      options.put("text-columns", String.join(",", textColumns));
    }
    if (!where.isEmpty()) {
      options.put("where", where.stream().map(Where::toString).collect(Collectors.joining(" ")));
    }
    if (header != null) {
      options.put("header", header.toString());
    }
  }

  private ReadOptions.Header headerOption() {
    if (header == null) {
      return ReadOptions.Header.AUTO;
    }
    return header ? ReadOptions.Header.YES : ReadOptions.Header.NO;
  }

  /** {@return whether columns are named in a file that is said to have no names} */
  public boolean contradictory() {
    return Boolean.FALSE.equals(header)
        && !ReadOptions.isNumbered(Optional.ofNullable(idColumn), textColumns);
  }

  /**
   * {@return what an argument names: a path, or standard input}
   *
   * @param argument the argument; {@code -} is standard input
   * @param in standard input
   */
  public static Source source(String argument, InputStream in) {
    return argument.equals(STANDARD_INPUT)
        ? Source.of("standard input", in)
        : Source.of(path(argument));
  }

  /**
   * {@return what an argument names: a path, the paths that match it, or standard input}
   *
   * @param argument the argument; {@code -} is standard input, {@code *} and {@code ?} stand for
   *     other characters
   * @param in standard input
   * @throws IOException if a folder cannot be read, or nothing matches
   */
  public static List<Source> sources(String argument, InputStream in) throws IOException {
    path(argument);
    return argument.equals(STANDARD_INPUT)
        ? List.of(source(argument, in))
        : Globs.sources(argument);
  }

  /**
   * {@return what several arguments name, in their order}
   *
   * @param arguments the arguments, as for one of them
   * @param in standard input
   * @throws IOException if a folder cannot be read, or nothing matches
   */
  public static List<Source> sources(List<String> arguments, InputStream in) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String argument : arguments) {
      sources.addAll(sources(argument, in));
    }
    return sources;
  }

  private static Path path(String argument) {
    return PATHS.convert(argument);
  }
}
