package org.radlabel.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.radlabel.spark.TextColumns;

/**
 * The reports of a job, of which only id and text are read: columns {@code id}, the text columns by
 * their names, and {@link #UNREADABLE}.
 *
 * @param rows the reports
 * @param text the text columns
 */
record InputTable(Dataset<Row> rows, List<String> text) {
  /** Name of the column with the id. */
  static final String ID = "id";

  /** Whether the record could not be read. */
  static final String UNREADABLE = "_unreadable";

  private static final String CORRUPT = "_corrupt_record";
  private static final int LINES = 1_000;
  private static final List<String> IDS =
      List.of(
          "id",
          "uid",
          "report_id",
          "study_id",
          "accession_number",
          "accession",
          "note_id",
          "exam_id",
          "path",
          "filename");

  /**
   * Opens the input.
   *
   * @throws UsageException if it has no column for the id
   * @throws IllegalArgumentException if it has no column for the text
   */
  static InputTable open(SparkSession spark, JobArguments job) {
    return switch (job.form()) {
      case PARQUET -> of(spark.read().parquet(job.input()), job);
      case CSV -> csv(spark, job);
      case JSONL -> json(spark, job);
      case TEXT -> texts(spark, job);
    };
  }

  private static InputTable csv(SparkSession spark, JobArguments job) {
    var reader =
        spark.read().option("header", "true").option("multiLine", "true").option("escape", "\"");
    String[] header = reader.csv(job.input()).columns();
    return of(ofStrings(reader, header).csv(job.input()), job);
  }

  private static InputTable json(SparkSession spark, JobArguments job) {
    String[] members = spark.read().json(spark.read().textFile(job.input()).limit(LINES)).columns();
    return of(ofStrings(spark.read(), members).json(job.input()), job);
  }

  private static InputTable texts(SparkSession spark, JobArguments job) {
    return new InputTable(
        spark
            .read()
            .option("wholetext", "true")
            .option("recursiveFileLookup", "true")
            .option("pathGlobFilter", "*.txt")
            .text(job.input())
            .select(
                regexp_replace(col("_metadata.file_name"), "\\.txt$", "").as(ID),
                col("value").as("report"),
                lit(false).as(UNREADABLE)),
        List.of("report"));
  }

  private static InputTable of(Dataset<Row> table, JobArguments job) {
    String[] columns =
        Arrays.stream(table.columns()).filter(name -> !name.equals(CORRUPT)).toArray(String[]::new);
    List<String> text = TextColumns.text(columns, job.text());
    List<Column> taken = new ArrayList<>();
    taken.add(TextColumns.exact(id(columns, job)).cast(DataTypes.StringType).as(ID));
    text.forEach(name -> taken.add(TextColumns.exact(name)));
    boolean tells = columns.length < table.columns().length;
    taken.add((tells ? col(CORRUPT).isNotNull() : lit(false)).as(UNREADABLE));
    return new InputTable(table.select(taken.toArray(Column[]::new)), text);
  }

  private static String id(String[] columns, JobArguments job) {
    String named = job.id();
    return named == null
        ? IDS.stream()
            .flatMap(name -> TextColumns.find(columns, name).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        job.input()
                            + ": no column looks like an id; name one by --id: "
                            + String.join(", ", columns)))
        : TextColumns.column(columns, named);
  }

  /** Columns of strings, and one for a record that cannot be read. */
  private static DataFrameReader ofStrings(DataFrameReader reader, String[] names) {
    Stream<String> read = Arrays.stream(names).filter(name -> !name.equals(CORRUPT));
    List<StructField> fields =
        Stream.concat(read, Stream.of(CORRUPT))
            .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
            .toList();
    return reader
        .schema(DataTypes.createStructType(fields))
        .option("columnNameOfCorruptRecord", CORRUPT);
  }
}
