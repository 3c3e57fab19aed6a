package org.radlabel.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.Labeler;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;

/** Functions and data sets in a session of two threads. */
class RadlabelTest {
  private static final StructType REPORTS =
      new StructType().add("id", "string").add("report", "string");
  private static final SparkSession SPARK = LocalSpark.session();

  @BeforeAll
  static void register() {
    Radlabel.register(SPARK);
    Samples.reports(SPARK).repartition(3).createOrReplaceTempView("samples");
  }

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  @Test
  void labels_are_those_of_radlabel_label() throws Exception {
    Dataset<Row> labelled =
        Radlabel.label(SPARK.table("samples"), DatasetOptions.of(Labeler.create()));

    assertThat(Samples.labels(labelled)).isEqualTo(Samples.labels()).hasSize(115);
    assertThat(labelled.filter("problem IS NOT NULL").count()).isZero();
    assertThat(labelled.columns()).startsWith("id", "style", "report").endsWith("problem");
  }

  @Test
  void the_struct_and_the_single_label_say_the_same() throws Exception {
    assertThat(
            Samples.labels(
                SPARK.sql("SELECT id, l.* FROM (SELECT id, radlabel(report) AS l FROM samples)")))
        .isEqualTo(Samples.labels());
    assertThat(
            SPARK
                .sql(
                    "SELECT id FROM samples WHERE radlabel(report).Edema"
                        + " IS DISTINCT FROM radlabel_label(report, 'Edema')")
                .count())
        .isZero();
    assertThat(SPARK.sql("SELECT * FROM samples WHERE radlabel_label(report, 'Edema') = 1").count())
        .isEqualTo(
            Samples.labels().values().stream()
                .filter(cells -> cells.get(index("Edema")).equals("1"))
                .count());
  }

  private static int index(String name) {
    try {
      return Samples.names().indexOf(name);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void evidence_points_into_the_text() {
    Dataset<Row> evidence =
        SPARK.sql(
            "SELECT report, m.* FROM (SELECT report, explode(radlabel_evidence(report)) AS m"
                + " FROM samples)");

    assertThat(evidence.filter("substring(report, start + 1, end - start) <> text").count())
        .isZero();
    assertThat(evidence.filter("size(cues) > 0 AND cues[0].text <> ''").count()).isPositive();
    assertThat(evidence.filter("attributes.side = 'left'").count()).isPositive();
    assertThat(evidence.filter("attributes.size_cm > 0").count()).isPositive();
  }

  @Test
  void of_a_tube_it_is_told_where_it_ends() {
    Radlabel.register(SPARK, "tubes", Settings.labeler(Map.of("findings", "fine")));
    Row row =
        SPARK
            .sql(
                "SELECT m.attributes.tip, m.attributes.distance_cm FROM (SELECT"
                    + " explode(tubes_evidence('ET tube ends 35 mm above the carina.')) AS m)")
            .first();

    assertThat(row).isEqualTo(RowFactory.create("above-carina", 3.5));
  }

  @Test
  void a_report_without_text_is_a_blank_row() {
    Dataset<Row> reports = reports(row("1", null), row("2", "  "), row("3", "No effusion."));
    List<Row> labelled =
        Radlabel.label(reports, DatasetOptions.of(Labeler.create()).withEvidence())
            .select("id", "Pleural Effusion", "problem", "evidence")
            .collectAsList();

    assertThat(labelled.get(0).get(1)).isNull();
    assertThat(labelled.get(0).getList(3)).isEmpty();
    assertThat(labelled.stream().map(row -> row.<String>getAs("problem")))
        .containsExactly("empty-text", "empty-text", null);
    assertThat(labelled.get(2).<Integer>getAs("Pleural Effusion")).isZero();
    Row functions =
        SPARK
            .sql(
                "SELECT radlabel(NULL), radlabel_label(NULL, 'Edema'), radlabel_evidence(NULL),"
                    + " radlabel_problem(NULL)")
            .first();
    assertThat(functions.get(0)).isNull();
    assertThat(functions.get(1)).isNull();
    assertThat(functions.get(2)).isNull();
    assertThat(functions.get(3)).isEqualTo("empty-text");
  }

  @Test
  void a_report_that_is_refused_has_a_problem_and_no_labels() {
    Dataset<Row> reports =
        reports(
            row("1", "Kein Erguss. Keine Stauung. Das Herz ist nicht vergrößert."),
            row("2", "No effusion. ".repeat(20)));
    Labeler frugal = Labeler.builder().budget(1).build();
    List<Row> labelled = Radlabel.label(reports, DatasetOptions.of(frugal)).collectAsList();

    assertThat(labelled.get(0).<String>getAs("problem")).startsWith("foreign-language: ");
    assertThat(labelled.get(1).<String>getAs("problem")).startsWith("over-budget: ");
    assertThat(labelled.get(1).<Integer>getAs("Pleural Effusion")).isNull();
  }

  @Test
  void sections_may_stand_in_columns() {
    StructType columns = new StructType().add("Findings", "string").add("Impression", "string");
    Dataset<Row> reports =
        SPARK.createDataFrame(
            List.of(row("Small effusion.", null), row(null, "No effusion."), row(null, null)),
            columns);
    List<Row> labelled =
        Radlabel.label(reports, DatasetOptions.of(Labeler.create()).withEvidence()).collectAsList();

    assertThat(labelled.stream().map(row -> row.<Integer>getAs("Pleural Effusion")))
        .containsExactly(1, 0, null);
    assertThat(labelled.get(1).<Row>getList(labelled.get(1).fieldIndex("evidence")))
        .allMatch(mention -> mention.getAs("field").equals("impression"));
  }

  @Test
  void lexicon_options_and_findings_travel(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("hernia.yaml"),
        """
        category: Hiatal Hernia
        findings:
          - id: our.hernia
            phrases: ["hiatal hernia[s]"]
        """);
    Radlabel.register(SPARK, "own", Settings.labeler(Map.of("lexicon", folder.toString())));
    Radlabel.register(SPARK, "unsure", Settings.labeler(Map.of("likely", "uncertain")));
    Radlabel.register(SPARK, "fine", Settings.labeler(Map.of("findings", "fine")));
    Files.delete(folder.resolve("hernia.yaml"));

    Row row =
        SPARK
            .sql(
                "SELECT own_label(t, 'Hiatal Hernia'), unsure(t).Edema, radlabel(t).Edema"
                    + " FROM VALUES ('Hiatal hernia. Likely edema.') AS (t)")
            .first();
    assertThat(row).isEqualTo(RowFactory.create(1, -1, 1));
    assertThat(SPARK.sql("SELECT f.* FROM (SELECT fine('Clear lungs.') AS f)").columns())
        .hasSize(60);
  }

  @Test
  void a_closure_over_a_labeler_works() {
    Labeler without = Labeler.builder().lexicon(Lexicons.builtIn().without("neg.no")).build();
    Labeler builtIn = Labeler.create();
    MapFunction<Row, String> effusion =
        row ->
            effusion(without, row.getAs("report")) + "," + effusion(builtIn, row.getAs("report"));

    assertThat(reports(row("1", "No effusion.")).map(effusion, Encoders.STRING()).collectAsList())
        .containsExactly("1,0");
  }

  private static String effusion(Labeler labeler, String report) {
    return labeler.label(report).label(Category.PLEURAL_EFFUSION).value();
  }

  @Test
  void what_cannot_be_labelled_is_told_before_the_job() {
    DatasetOptions options = DatasetOptions.of(Labeler.create());
    Dataset<Row> reports = reports(row("1", "No effusion."));

    assertThatThrownBy(() -> Radlabel.label(reports.drop("report"), options))
        .hasMessage("there is no column \"report\"; there are id");
    assertThatThrownBy(() -> Radlabel.label(reports, options.withText("note")))
        .hasMessage("there is no column \"note\"; there are id, report");
    assertThatThrownBy(
            () -> Radlabel.label(reports.withColumn("report", col("id").cast("int")), options))
        .hasMessage("the column \"report\" must hold strings; it holds int");
    assertThatThrownBy(() -> Radlabel.label(reports.withColumn("edema", col("id")), options))
        .hasMessage("the table has a column \"Edema\" already, which would be added");
    assertThatThrownBy(() -> Settings.labeler(Map.of("findings", "some")))
        .hasMessage("findings must be one of chexpert14, fine, cxr-lt, all; got: some");
    assertThatThrownBy(() -> Settings.labeler(Map.of("budget", "some")))
        .hasMessage("budget must be a whole number; got: some");
    assertThatThrownBy(() -> Settings.labeler(Map.of("colour", "red")))
        .hasMessageContaining("option must be one of ");
  }

  @Test
  void an_unknown_finding_is_told() {
    assertThatThrownBy(
            () -> SPARK.sql("SELECT radlabel_label(report, 'Oedema') FROM samples").collectAsList())
        .hasStackTraceContaining("the finding must be one of [No Finding, ");
  }

  private static Row row(Object... cells) {
    return RowFactory.create(cells);
  }

  private static Dataset<Row> reports(Row... rows) {
    return SPARK.createDataFrame(Arrays.asList(rows), REPORTS).coalesce(1);
  }
}
