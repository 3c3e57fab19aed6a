package org.radlabel.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.spark.LocalSpark;
import org.radlabel.spark.Samples;

/** The program for spark-submit, in this process. */
class LabelReportsTest {
  private static final String SAMPLES = Samples.FOLDER.resolve("reports.csv").toString();

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String output;

  @BeforeEach
  void session() {
    output = folder.resolve("labels").toString();
    LocalSpark.session();
  }

  private int run(String... arguments) {
    return LabelReports.run(arguments, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Map<String, List<String>> labels() throws IOException {
    return Samples.labels(LocalSpark.session().read().parquet(output));
  }

  @ParameterizedTest
  @EnumSource
  void every_form_gives_the_labels_of_radlabel_label(Form form) throws Exception {
    assertThat(run(input(form), output, "--format", form.toString(), "--parts", "3")).isZero();

    assertThat(labels()).isEqualTo(Samples.labels());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("radlabel: 115 reports are in " + output + "\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(filesOfParts()).hasSize(3).allMatch(files -> files == 1);
  }

  private String input(Form form) throws IOException {
    String input = folder.resolve("reports").toString();
    var reports = Samples.reports(LocalSpark.session());
    switch (form) {
      case CSV -> input = SAMPLES;
      case PARQUET -> reports.write().parquet(input);
      case JSONL -> reports.write().json(input);
      case TEXT -> {
        Files.createDirectory(Path.of(input));
        for (Row row : reports.collectAsList()) {
          Files.writeString(Path.of(input, row.getAs("id") + ".txt"), row.getAs("report"));
        }
      }
    }
    return input;
  }

  private Stream<Long> filesOfParts() throws IOException {
    try (Stream<Path> parts = Files.list(Path.of(output))) {
      return parts
          .filter(path -> path.getFileName().toString().startsWith("part="))
          .toList()
          .stream()
          .map(LabelReportsTest::tables);
    }
  }

  private static long tables(Path part) {
    try (Stream<Path> files = Files.list(part)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_is_written_is_passed_over() throws Exception {
    String[] job = {SAMPLES, output, "--parts", "4"};
    assertThat(run(job)).isZero();
    Map<Path, FileTime> first = times();
    remove(Path.of(output, "part=2"));
    Files.delete(Path.of(output, "_SUCCESS"));
    LocalSpark.session();
    assertThat(run(job)).isZero();
    Map<Path, FileTime> second = times();

    assertThat(labels()).isEqualTo(Samples.labels());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("radlabel: 3 of 4 parts are written already\n");
    assertThat(second).hasSize(4);
    first.keySet().removeIf(file -> file.toString().contains("part=2"));
    assertThat(second).containsAllEntriesOf(first);
  }

  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(output))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".parquet")).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private static void remove(Path part) throws IOException {
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(part);
  }

  @Test
  void another_job_does_not_go_on_with_it() throws Exception {
    assertThat(run(SAMPLES, output, "--parts", "2")).isZero();
    LocalSpark.session();
    assertThat(run(SAMPLES, output, "--option", "likely=uncertain")).isEqualTo(2);
    LocalSpark.session();
    assertThat(run(SAMPLES, output, "--parts", "3")).isEqualTo(2);
    LocalSpark.session();
    assertThat(run(SAMPLES, folder.toString())).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "radlabel: "
                + output
                + ": was begun with other settings or another input; now"
                + " settings={likely=uncertain}, then settings={}",
            "radlabel: " + output + ": was begun with --parts 2",
            "radlabel: " + folder + ": is not empty, and no earlier run of this job made it");
  }

  @Test
  void another_lexicon_is_one_that_says_something_else() throws Exception {
    Path input = folder.resolve("reports.jsonl");
    Files.writeString(input, "{\"id\": 1, \"report\": \"Hiatal hernia.\"}\n");
    Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
    Path file = lexicon.resolve("hernia.yaml");
    String rules =
        """
        category: Hiatal Hernia
        findings:
          - id: our.hernia
            phrases: ["hiatal hernia"]
        """;
    String[] job = {input.toString(), output, "--parts", "1", "--lexicon", lexicon.toString()};

    Files.writeString(file, rules);
    assertThat(run(job)).isZero();
    LocalSpark.session();
    Files.writeString(file, "# The surgeons asked for it.\n" + rules);
    Files.writeString(lexicon.resolve("notes.txt"), "to be discussed");
    assertThat(run(job)).isZero();
    LocalSpark.session();
    Files.writeString(file, rules.replace("hiatal hernia", "hiatus hernia"));
    assertThat(run(job)).isEqualTo(2);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains(output + " is complete already\n");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("radlabel: " + output + ": was begun with other settings");
  }

  @Test
  void records_with_a_problem_are_rows_and_told() throws Exception {
    Path input = folder.resolve("reports.jsonl");
    Files.writeString(
        input,
        """
        {"id": 1, "report": "No effusion."}
        {"id": 2, "report": "Small eff
        {"id": 3}
        {"id": 4, "report": "Kein Erguss. Keine Stauung. Das Herz ist nicht vergrößert."}
        """);
    assertThat(run(input.toString(), output, "--evidence")).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "radlabel: 4 reports are in " + output,
            "radlabel: 1 empty-text",
            "radlabel: 1 foreign-language",
            "radlabel: 1 unreadable");
    List<Row> rows = LocalSpark.session().read().parquet(output).filter("id = '1'").collectAsList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getList(rows.get(0).fieldIndex("evidence"))).hasSize(1);
    assertThat(rows.get(0).schema().fieldNames()).doesNotContain("report");
  }

  @Test
  void what_cannot_be_done_is_one_line() throws Exception {
    Path input = folder.resolve("reports.csv");
    Files.writeString(input, "number,words\n1,No effusion.\n");
    String absent = folder.resolve("absent.csv").toString();

    assertThat(run(absent, output)).isEqualTo(2);
    LocalSpark.session();
    assertThat(run(input.toString(), output)).isEqualTo(2);
    LocalSpark.session();
    assertThat(run(input.toString(), output, "--text", "words")).isEqualTo(2);
    assertThat(run(input.toString(), output, "--findings", "some")).isEqualTo(2);
    assertThat(run(input.toString(), output, "--lexicon", absent)).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .startsWith(
            "radlabel: " + absent + ": there is no such file or folder",
            "radlabel: there is no column \"report\"; there are number, words",
            "radlabel: " + input + ": no column looks like an id; name one by --id: number, words",
            "radlabel: findings must be one of chexpert14, fine, cxr-lt, all; got: some",
            "radlabel: the lexicon has 1 problem:");
    assertThat(Path.of(output)).doesNotExist();
  }

  @Test
  void help_is_printed() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JobArguments.USAGE);
  }
}
