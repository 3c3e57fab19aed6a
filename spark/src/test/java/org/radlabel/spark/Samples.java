package org.radlabel.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The sample reports, and the labels that {@code radlabel label} gives them. */
public final class Samples {
  /** The folder of the samples. */
  public static final Path FOLDER = Path.of(System.getProperty("radlabel.root"), "corpus-samples");

  private Samples() {}

  /** {@return the sample reports} */
  public static Dataset<Row> reports(SparkSession spark) {
    return csv(spark, FOLDER.resolve("reports.csv"));
  }

  private static Dataset<Row> csv(SparkSession spark, Path file) {
    return spark
        .read()
        .option("header", "true")
        .option("multiLine", "true")
        .option("escape", "\"")
        .csv(file.toString());
  }

  /** {@return the labels of each sample by id, the cells in the order of the columns} */
  public static Map<String, List<String>> labels() throws IOException {
    Map<String, List<String>> labels = new TreeMap<>();
    List<String> lines = Files.readAllLines(FOLDER.resolve("golden/labels.csv"));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.replace(".0", "").split(",", -1));
      labels.put(cells.get(0), cells.subList(1, cells.size()));
    }
    return labels;
  }

  /** {@return the names of the labels} */
  public static List<String> names() throws IOException {
    List<String> header =
        List.of(Files.readAllLines(FOLDER.resolve("golden/labels.csv")).get(0).split(",", -1));
    return header.subList(1, header.size());
  }

  /** {@return the labels of each row by id, as {@link #labels} has them} */
  public static Map<String, List<String>> labels(Dataset<Row> table) throws IOException {
    List<String> names = names();
    Map<String, List<String>> labels = new TreeMap<>();
    for (Row row : table.collectAsList()) {
      labels.put(
          row.getAs("id"),
          names.stream()
              .map(name -> row.<Integer>getAs(name))
              .map(label -> label == null ? "" : label.toString())
              .toList());
    }
    return labels;
  }
}
