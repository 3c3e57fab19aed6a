package org.radlabel.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.UDFRegistration;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;

/** The functions of {@link Radlabel#register}. Each travels with the settings of the labeler. */
final class SqlFunctions {
  private SqlFunctions() {}

  static void register(UDFRegistration functions, String name, Labeler labeler) {
    ReportReader reader = new ReportReader(labeler);
    functions.register(name, new LabelsFunction(reader), LabelSchema.labels(labeler.categories()));
    functions.register(name + "_evidence", new EvidenceFunction(reader), LabelSchema.evidence());
    functions.register(name + "_label", new LabelFunction(reader), DataTypes.IntegerType);
    functions.register(name + "_problem", new ProblemFunction(reader), DataTypes.StringType);
  }

  /** A struct of the labels. */
  private static final class LabelsFunction implements UDF1<String, @Nullable Row> {
    private static final long serialVersionUID = 1;

    private final ReportReader reader;
    private final int categories;

    LabelsFunction(ReportReader reader) {
      this.reader = reader;
      categories = reader.labeler().categories().size();
    }

    @Override
    public @Nullable Row call(@Nullable String text) {
      return text == null ? null : Rows.labels(reader.read(text).labels(), categories);
    }
  }

  /** An array of the mentions. */
  private static final class EvidenceFunction implements UDF1<String, Row @Nullable []> {
    private static final long serialVersionUID = 1;

    private final ReportReader reader;

    EvidenceFunction(ReportReader reader) {
      this.reader = reader;
    }

    @Override
    public Row @Nullable [] call(@Nullable String text) {
      return text == null ? null : Rows.evidence(reader.read(text).labels());
    }
  }

  /** The label of one category. */
  private static final class LabelFunction implements UDF2<String, String, @Nullable Integer> {
    private static final long serialVersionUID = 1;

    private final ReportReader reader;
    private final Map<String, Category> categories = new LinkedHashMap<>();

    LabelFunction(ReportReader reader) {
      this.reader = reader;
      reader.labeler().categories().forEach(category -> categories.put(category.name(), category));
    }

    @Override
    public @Nullable Integer call(@Nullable String text, @Nullable String name) {
      Category category = name == null ? null : categories.get(name);
      if (category == null) {
        throw new IllegalArgumentException(
            "the finding must be one of " + List.copyOf(categories.keySet()) + "; got: " + name);
      }
      ReportLabels labels = text == null ? null : reader.read(text).labels();
      return labels == null ? null : Rows.label(labels.label(category));
    }
  }

  /** What is the matter with a report. */
  private static final class ProblemFunction implements UDF1<String, @Nullable String> {
    private static final long serialVersionUID = 1;

    private final ReportReader reader;

    ProblemFunction(ReportReader reader) {
      this.reader = reader;
    }

    @Override
    public @Nullable String call(@Nullable String text) {
      return text == null ? Problems.EMPTY_TEXT : reader.read(text).problem();
    }
  }
}
