package org.radlabel.spark;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.radlabel.Labeler;

/**
 * radlabel in Spark.
 *
 * <pre>{@code
 * Radlabel.register(spark);
 * spark.sql("SELECT id, radlabel(report).Edema FROM reports");
 *
 * Labeler labeler = Labeler.builder().findings(Findings.FINE).build();
 * Dataset<Row> labels = Radlabel.label(reports, DatasetOptions.of(labeler).withEvidence());
 * }</pre>
 *
 * <p>Labels are nullable integers: 1, 0, -1, null. A report without text has none, and neither has
 * one that the labeler refuses: no report fails the job. Lexicon, options and findings travel with
 * the job; each executor makes one labeler of them. Stateless.
 */
public final class Radlabel {
  private static final String FUNCTION = "radlabel";
  private static final String OUTCOME = "radlabel.outcome";

  private Radlabel() {}

  /**
   * Registers the functions with the built-in lexicon and all defaults, see {@link
   * #register(SparkSession, Labeler)}.
   *
   * @param spark the session
   */
  public static void register(SparkSession spark) {
    register(spark, Labeler.create());
  }

  /**
   * Registers the functions with settings by name, as {@link Settings} has them; for Python.
   *
   * @param spark the session
   * @param settings values by name
   * @throws IllegalArgumentException if there is no such name or value; it lists those there are
   */
  public static void register(SparkSession spark, Map<String, String> settings) {
    register(spark, Settings.labeler(settings));
  }

  /**
   * Registers the functions in a session:
   *
   * <ul>
   *   <li>{@code radlabel(text)}: a struct of the labels
   *   <li>{@code radlabel_label(text, finding)}: one of them
   *   <li>{@code radlabel_evidence(text)}: an array of the mentions with their offsets, which count
   *       UTF-16 code units
   *   <li>{@code radlabel_problem(text)}: what is the matter with the report; null where nothing is
   * </ul>
   *
   * @param spark the session
   * @param labeler what labels
   */
  public static void register(SparkSession spark, Labeler labeler) {
    register(spark, FUNCTION, labeler);
  }

  /**
   * Registers the functions under another name than {@code radlabel}, for more than one labeler in
   * a session.
   *
   * @param spark the session
   * @param name the name of the first function, and what those of the others begin with
   * @param labeler what labels
   */
  public static void register(SparkSession spark, String name, Labeler labeler) {
    SqlFunctions.register(spark.udf(), name, labeler);
  }

  /**
   * {@return the table with a column for each label, the column {@code problem} and, where it is
   * asked for, {@code evidence}; rows and other columns stay}
   *
   * @param reports a table with the text of a report in one column or several
   * @param options what labels, and which columns
   * @throws IllegalArgumentException if a text column is not there or not of strings, or a column
   *     is named like one that would be added
   */
  public static Dataset<Row> label(Dataset<Row> reports, DatasetOptions options) {
    List<String> text = TextColumns.text(reports.columns(), options.text());
    StructType added = LabelSchema.outcome(options.labeler().categories(), options.evidence());
    check(reports.schema(), text, added);
    Column[] texts = text.stream().map(TextColumns::exact).toArray(Column[]::new);
    Column outcome = udf(new OutcomeFunction(options, text), added).apply(struct(texts));
    Stream<Column> columns =
        Stream.concat(
            Arrays.stream(reports.columns()).map(TextColumns::exact),
            Arrays.stream(added.fieldNames())
                .map(name -> TextColumns.exact(OUTCOME).getField(name).as(name)));
    return reports.withColumn(OUTCOME, outcome).select(columns.toArray(Column[]::new));
  }

  private static void check(StructType schema, List<String> text, StructType added) {
    for (String name : text) {
      if (!schema.apply(name).dataType().equals(DataTypes.StringType)) {
        throw new IllegalArgumentException(
            "the column \""
                + name
                + "\" must hold strings; it holds "
                + schema.apply(name).dataType().simpleString());
      }
    }
    for (String name : added.fieldNames()) {
      if (TextColumns.find(schema.fieldNames(), name).isPresent()) {
        throw new IllegalArgumentException(
            "the table has a column \"" + name + "\" already, which would be added");
      }
    }
  }
}
