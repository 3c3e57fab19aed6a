package org.radlabel.spark.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.EnumNames;

/** The form of the input. */
enum Form {
  /** Parquet files. */
  PARQUET(".parquet"),
  /** CSV with a header; cells may hold line ends. */
  CSV(".csv", ".csv.gz"),
  /** JSON Lines: an object a line. */
  JSONL(".jsonl", ".jsonl.gz", ".ndjson", ".json"),
  /** A folder of text files, each a report; the id is the file's name without its ending. */
  TEXT(".txt");

  private final String endings;

  Form(String... endings) {
    this.endings = String.join(" ", endings);
  }

  private Stream<String> endings() {
    return Stream.of(endings.split(" ", -1));
  }

  @Override
  public String toString() {
    return EnumNames.typed(this);
  }

  /** The form of a name. */
  static Form titled(String name) {
    return Arrays.stream(values())
        .filter(form -> form.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UsageException("--format must be one of " + all() + "; got: " + name));
  }

  /** The form of a file or folder by its ending. */
  static Form of(String path) {
    String name = path.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
    return Arrays.stream(values())
        .filter(form -> form.endings().anyMatch(name::endsWith))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    path + ": its name does not tell its form; give --format, one of " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(Form::toString).collect(Collectors.joining(", "));
  }
}
