package org.radlabel.spark.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.radlabel.Labeler;
import org.radlabel.lexicons.LexiconHash;
import org.radlabel.spark.DatasetOptions;
import org.radlabel.spark.Problems;
import org.radlabel.spark.Radlabel;

/**
 * Labels a table of reports part by part.
 *
 * <p>A report's part follows from its id. Each part is one task, whose file is moved to its place
 * when the task is done (Hadoop's committer of version 2) and not with all others at the end; so
 * what was written stays where a job ends early, and is passed over when it is started again.
 */
final class LabelJob {
  private final SparkSession spark;
  private final JobArguments job;
  private final Configuration hadoop;
  private final PrintStream out;

  LabelJob(SparkSession spark, JobArguments job, PrintStream out) {
    this.spark = spark;
    this.job = job;
    this.out = out;
    hadoop = spark.sparkContext().hadoopConfiguration();
  }

  /** Labels what is not labelled yet; whether no report has a problem. */
  boolean run(Labeler labeler) throws IOException {
    PartsFolder folder = new PartsFolder(job.output(), hadoop);
    long bytes = PartsFolder.bytes(job.input(), hadoop);
    int parts = job.parts();
    if (parts == 0) {
      parts = PartsFolder.parts(bytes, spark.sparkContext().defaultParallelism());
    }
    InputTable input = InputTable.open(spark, job);
    parts = folder.begin(parts, job.parts(), madeOf(bytes, labeler));
    if (folder.isDone()) {
      out.println("radlabel: " + job.output() + " is complete already");
    } else {
      List<Integer> written = folder.written();
      if (!written.isEmpty()) {
        out.println("radlabel: " + written.size() + " of " + parts + " parts are written already");
      }
      write(input, labeler, parts, written);
    }
    return tell();
  }

  private Map<String, String> madeOf(long bytes, Labeler labeler) {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("input", job.input() + " " + job.form() + " " + bytes + " bytes");
    made.put("columns", job.id() + " " + job.text() + (job.evidence() ? " evidence" : ""));
    Map<String, String> settings = new TreeMap<>(job.settings());
    settings.computeIfPresent("lexicon", (name, folder) -> LexiconHash.of(labeler.lexicon()));
    made.put("settings", settings.toString());
    return made;
  }

  private void write(InputTable input, Labeler labeler, int parts, List<Integer> written) {
    Column part = pmod(hash(col(InputTable.ID)), lit(parts));
    Dataset<Row> left =
        input
            .rows()
            .withColumn(PartsFolder.PART, part)
            .filter(not(col(PartsFolder.PART).isin(written.toArray())))
            .repartition(parts, col(InputTable.ID));
    DatasetOptions options = new DatasetOptions(labeler, input.text(), job.evidence());
    Dataset<Row> labelled = Radlabel.label(left, options);
    Column problem =
        when(col(InputTable.UNREADABLE), lit(Problems.UNREADABLE)).otherwise(col(Problems.COLUMN));
    labelled
        .withColumn(Problems.COLUMN, problem)
        .drop(input.text().toArray(String[]::new))
        .drop(InputTable.UNREADABLE)
        .write()
        .mode("append")
        .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
        .option("maxRecordsPerFile", "0")
        .partitionBy(PartsFolder.PART)
        .parquet(job.output());
  }

  /** Counts what is written, by what is the matter with it. */
  private boolean tell() {
    List<Row> counts =
        spark
            .read()
            .parquet(job.output())
            .groupBy(
                coalesce(substring_index(col(Problems.COLUMN), ":", 1), lit(""))
                    .as(Problems.COLUMN))
            .count()
            .orderBy(Problems.COLUMN)
            .collectAsList();
    long reports = counts.stream().mapToLong(row -> row.getLong(1)).sum();
    out.println("radlabel: " + reports + " reports are in " + job.output());
    boolean fine = true;
    for (Row row : counts) {
      if (!row.getString(0).isEmpty()) {
        out.println("radlabel: " + row.getLong(1) + " " + row.getString(0));
        fine &= row.getString(0).equals(Problems.EMPTY_TEXT);
      }
    }
    return fine;
  }
}
