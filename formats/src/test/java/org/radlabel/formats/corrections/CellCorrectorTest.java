package org.radlabel.formats.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

class CellCorrectorTest {
  private static final Labeler LABELER = Labeler.create();
  private static final CategoryNames NAMES = CategoryNames.of(LABELER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is denied leaves nothing abnormal.
        "No pneumothorax. Small effusion.|Pleural Effusion=0|POSITIVE",
        "Small effusion.|Pleural Effusion=0|POSITIVE",
        "Small effusion.|Pleural Effusion=blank|POSITIVE",
        // What is found takes it away.
        "No pneumothorax.|Pneumothorax=1|NOT_MENTIONED",
        "No pneumothorax.|Edema=-1|NOT_MENTIONED",
        "No pneumothorax.|Support Devices=1|POSITIVE",
        // Something else is abnormal, in a column or in none.
        "Edema. Small effusion.|Pleural Effusion=0|NOT_MENTIONED",
        "Small effusion. Old gallstones.|Pleural Effusion=0|NOT_MENTIONED",
        // Decided itself, or nothing decided.
        "Small effusion.|Pleural Effusion=0,No Finding=blank|NOT_MENTIONED",
        "Small effusion.|Pleural Effusion=0,No Finding=x|NOT_MENTIONED",
        "No pneumothorax.|Pneumothorax=x|POSITIVE",
        "Comparison is made.|Edema=blank|NOT_MENTIONED",
        "Comparison is made.|Edema=0|POSITIVE",
      })
  void noFindingFollowsUnlessItIsDecided(String text, String decided, Label noFinding) {
    assertThat(corrected(text, decided).label(Category.NO_FINDING)).isEqualTo(noFinding);
  }

  @Test
  void finerFindingsTakeNoFindingAwayButDevicesDoNot() {
    Labeler all = Labeler.builder().findings(Findings.ALL).build();
    CategoryNames names = CategoryNames.of(all);
    Report report = Report.of("r", "No pneumothorax.");

    assertThat(corrector("Emphysema=1", names).apply(all.label(report)).label(Category.NO_FINDING))
        .isEqualTo(Label.NOT_MENTIONED);
    assertThat(
            corrector("Endotracheal Tube=1", names)
                .apply(all.label(report))
                .label(Category.NO_FINDING))
        .isEqualTo(Label.POSITIVE);
  }

  @Test
  void normalOfCxrLtFollowsToo() {
    Labeler cxrLt = Labeler.builder().findings(Findings.CXR_LT).build();
    CategoryNames names = CategoryNames.of(cxrLt);

    ReportLabels labels =
        corrector("Lymphadenopathy=1", names).apply(cxrLt.label(Report.of("r", "No edema.")));

    assertThat(labels.label(new Category("Adenopathy"))).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(new Category("Normal"))).isEqualTo(Label.NOT_MENTIONED);
  }

  /** Whatever is decided stands, and what is not decided stays; evidence stays in any case. */
  @Test
  void whatIsDecidedStandsAndTheRestStays() {
    Random random = new Random(16);
    List<Category> columns = LABELER.categories();
    List<Cell> values = List.of(Cell.values());
    ReportLabels ruled =
        LABELER.label(Report.of("r", "Mild edema. No pneumothorax. Possible rib fracture."));
    for (int i = 0; i < 500; i++) {
      List<Correction> decided = new ArrayList<>();
      for (Category column : columns) {
        if (random.nextInt(4) == 0) {
          Cell value = values.get(random.nextInt(values.size()));
          decided.add(new Correction("r", column, value));
        }
      }
      Corrections corrections = new Corrections(decided, 0);

      ReportLabels labels = new CellCorrector(corrections, NAMES).apply(ruled);

      for (Category column : columns) {
        Map<Category, Label> was = ruled.labels();
        decided.stream()
            .filter(c -> c.category().equals(column))
            .findFirst()
            .ifPresentOrElse(
                c ->
                    assertThat(Cell.of(labels.label(column)))
                        .isEqualTo(c.isUndecided() ? Cell.of(was.get(column)) : c.value()),
                () -> {
                  if (!column.equals(Category.NO_FINDING)) {
                    assertThat(labels.label(column)).isEqualTo(was.get(column));
                  }
                });
      }
      assertThat(labels.evidence()).isEqualTo(ruled.evidence());
    }
  }

  private static ReportLabels corrected(String text, String decided) {
    return corrector(decided, NAMES).apply(LABELER.label(Report.of("r", text)));
  }

  private static CellCorrector corrector(String decided, CategoryNames names) {
    List<Correction> all = new ArrayList<>();
    for (String cell : decided.split(",", -1)) {
      String[] parts = cell.split("=", -1);
      all.add(
          new Correction(
              "r", names.find(parts[0]).orElseThrow(), Correction.value(parts[1]).orElseThrow()));
    }
    return new CellCorrector(new Corrections(all, 0), names);
  }
}
