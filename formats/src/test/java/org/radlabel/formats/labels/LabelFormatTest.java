package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Layout;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

class LabelFormatTest {
  private static final String CATEGORIES =
      "No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Edema,"
          + "Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,"
          + "Fracture,Support Devices\n";
  private static final String BLANKS = ",".repeat(14) + "\n";

  private final ReportLabels empty = Labeler.create().label(Report.of("a,\"b\"", ""));

  @Test
  void writesTheIdUnderItsOwnName() {
    LabelFormat format = LabelFormat.of(Layout.id("uid"), Category.CHEXPERT_14);

    assertThat(head(format)).isEqualTo("uid," + CATEGORIES);
    assertThat(row(format, empty)).isEqualTo("\"a,\"\"b\"\"\"" + BLANKS);
  }

  @Test
  void writesTheTextAsPandasDoes() {
    LabelFormat format = LabelFormat.of(Layout.CHEXPERT_LABELER, Category.CHEXPERT_14);
    Labeler labeler = Labeler.create();

    assertThat(head(format)).isEqualTo("Reports," + CATEGORIES);
    assertThat(row(format, labeler.label(Report.of("1", "  x"))).split(",", -1)[0])
        .isEqualTo("  x");
    assertThat(row(format, labeler.label(Report.of("1", "1. x\n\n2. y"))))
        .startsWith("\"1. x\n\n2. y\",");
    assertThat(row(format, labeler.label(Report.of("1", "# x")))).startsWith("# x,");
  }

  @Test
  void addsTheColumnsOfALexiconOfOnesOwn() {
    List<Category> categories = new ArrayList<>(Category.CHEXPERT_14);
    categories.add(new Category("Hiatal Hernia"));
    LabelFormat format = LabelFormat.of(Layout.id("id"), categories);

    assertThat(head(format)).endsWith(",Support Devices,Hiatal Hernia\n");
    assertThat(row(format, empty)).endsWith("\"" + ",".repeat(15) + "\n");
  }

  private static String head(ReportFormat format) {
    StringBuilder out = new StringBuilder();
    format.head(out);
    return out.toString();
  }

  private static String row(ReportFormat format, ReportLabels labels) {
    StringBuilder out = new StringBuilder();
    format.row(labels, out);
    return out.toString();
  }
}
