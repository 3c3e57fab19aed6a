package org.radlabel.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.radlabel.lexicons.rules.Category;

/** The types of what radlabel tells. Stateless. */
final class LabelSchema {
  /** Name of the column with the mentions. */
  static final String EVIDENCE = "evidence";

  private static final StructType CUE =
      struct(
          string("rule"),
          string("text"),
          string("field"),
          field("start", DataTypes.IntegerType),
          field("end", DataTypes.IntegerType));

  private static final StructType ATTRIBUTES =
      struct(
          string("side"),
          field("location", array(DataTypes.StringType)),
          string("severity"),
          field("size_cm", DataTypes.DoubleType),
          string("change"),
          string("chronicity"),
          string("tip"),
          field("distance_cm", DataTypes.DoubleType));

  private static final StructType MENTION =
      struct(
          string("category"),
          string("assertion"),
          string("text"),
          string("phrase"),
          string("rule"),
          field("cues", array(CUE)),
          string("section"),
          string("field"),
          field("start", DataTypes.IntegerType),
          field("end", DataTypes.IntegerType),
          field("fuzzy", DataTypes.BooleanType),
          field("attributes", ATTRIBUTES));

  private LabelSchema() {}

  /** A struct of labels: a nullable integer for each category, by its name. */
  static StructType labels(List<Category> categories) {
    return struct(labelFields(categories).toArray(StructField[]::new));
  }

  /** The mentions of a report in the order of its text. */
  static DataType evidence() {
    return array(MENTION);
  }

  /** A struct of labels, the problem and, where it is asked for, the evidence. */
  static StructType outcome(List<Category> categories, boolean withEvidence) {
    List<StructField> fields = new ArrayList<>(labelFields(categories).toList());
    fields.add(string(Problems.COLUMN));
    if (withEvidence) {
      fields.add(field(EVIDENCE, evidence()));
    }
    return struct(fields.toArray(StructField[]::new));
  }

  private static Stream<StructField> labelFields(List<Category> categories) {
    return categories.stream().map(category -> field(category.name(), DataTypes.IntegerType));
  }

  private static StructType struct(StructField... fields) {
    return DataTypes.createStructType(fields);
  }

  private static ArrayType array(DataType element) {
    return DataTypes.createArrayType(element, false);
  }

  private static StructField string(String name) {
    return field(name, DataTypes.StringType);
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }
}
