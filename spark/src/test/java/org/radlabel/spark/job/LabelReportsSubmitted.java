package org.radlabel.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.spark.LocalSpark;
import org.radlabel.spark.Samples;

/** The jar for spark-submit, on installations of Spark in processes of their own. */
class LabelReportsSubmitted {
  private static final String SAMPLES = Samples.FOLDER.resolve("reports.csv").toString();
  private static final int PARTS = 40;

  @TempDir private Path folder;

  @AfterAll
  static void stop() {
    LocalSpark.session().stop();
  }

  private static Path jars(int version) {
    return Path.of(System.getProperty("radlabel.spark." + version));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void the_jar_runs_on_spark(int version) throws Exception {
    assumeTrue(
        Files.exists(jars(version)), "mvn -f spark/spark35 process-resources fetches Spark 3.5");
    Path output = folder.resolve("labels");
    try (Cluster cluster = new Cluster(jars(version), folder)) {
      Process job = cluster.submit("job", SAMPLES, output.toString(), "--evidence");
      assertThat(Cluster.end(job)).as(cluster.log("job")).isZero();
      assertThat(cluster.log("job"))
          .contains("Running Spark version " + version + ".")
          .contains("radlabel: 115 reports are in " + output + "\n")
          .doesNotContain(lines());
      Process mistake = cluster.submit("mistake", SAMPLES, output.toString(), "--parts", "0");
      assertThat(Cluster.end(mistake)).isEqualTo(2);
    }
    assertThat(Samples.labels(LocalSpark.session().read().parquet(output.toString())))
        .isEqualTo(Samples.labels());
  }

  /** All lines of the sample reports but short ones. */
  private static List<String> lines() {
    return Samples.reports(LocalSpark.session()).collectAsList().stream()
        .flatMap(report -> report.<String>getAs("report").lines())
        .filter(line -> line.length() > 20)
        .toList();
  }

  /** Where the job was quicker than its killer, it is given more to do. */
  @Test
  void a_worker_that_dies_takes_no_row_with_it() throws Exception {
    int copies = 200;
    while (!survives(copies)) {
      copies *= 4;
    }
  }

  private boolean survives(int copies) throws Exception {
    Path input = folder.resolve("reports" + copies);
    Path output = folder.resolve("labels" + copies);
    write(input, copies);
    boolean inTime;
    try (Cluster cluster = new Cluster(jars(4), folder.resolve("cluster" + copies))) {
      List<Process> workers = cluster.start();
      Process job =
          cluster.submit(
              "job",
              input.toString(),
              output.toString(),
              "--format",
              "parquet",
              "--parts",
              Integer.toString(PARTS));
      Cluster.await(() -> written(output) > 1 || !job.isAlive());
      Cluster.kill(workers.get(0));
      inTime = written(output) < PARTS;
      assertThat(Cluster.end(job)).as(cluster.log("job")).isZero();
      assertThat(!inTime || cluster.log("job").contains("Lost executor")).isTrue();
    }
    checkRows(output, copies);
    return inTime;
  }

  private static void write(Path input, int copies) {
    Dataset<Row> copy = LocalSpark.session().range(copies).toDF("copy");
    Samples.reports(LocalSpark.session())
        .crossJoin(copy)
        .selectExpr("concat(id, '-', copy) AS id", "report")
        .repartition(8)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(input.toString());
  }

  private static long written(Path output) {
    if (!Files.isDirectory(output)) {
      return 0;
    }
    try (Stream<Path> parts = Files.list(output)) {
      return parts.filter(part -> part.getFileName().toString().startsWith("part=")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkRows(Path output, int copies) throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    Samples.labels()
        .forEach(
            (id, cells) -> {
              for (int copy = 0; copy < copies; copy++) {
                expected.put(id + "-" + copy, cells);
              }
            });
    Dataset<Row> table = LocalSpark.session().read().parquet(output.toString());
    assertThat(table.count()).isEqualTo(expected.size());
    assertThat(Samples.labels(table)).isEqualTo(expected);
  }
}
