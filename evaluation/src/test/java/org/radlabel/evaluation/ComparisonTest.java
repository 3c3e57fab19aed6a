package org.radlabel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

class ComparisonTest {
  private static final String A =
      """
      subject_id,study_id,Edema,Fracture,No Finding
      1,50000001,1.0,,
      1,50000002,0.0,,
      1,50000003,-1.0,,1.0
      1,50000004,,,
      1,50000005,1.0,,
      """;
  private static final String B =
      """
      id,No Finding,Edema,Mass
      s50000004,,,
      s50000003,,1,
      s50000002,,0,
      s50000001,,1,
      s50000009,,1,
      """;

  @Test
  void comparesReportsOfBothFilesInTheCategoriesOfBoth() throws IOException {
    Comparison comparison = Comparison.of(table("a.csv", A), table("b.csv", B));

    assertThat(comparison.reports()).isEqualTo(4);
    assertThat(comparison.onlyFirst()).containsExactly("50000005");
    assertThat(comparison.onlySecond()).containsExactly("s50000009");
    assertThat(comparison.byCategory().keySet())
        .containsExactly(Category.NO_FINDING, Category.EDEMA);
    assertThat(comparison.differences())
        .containsExactly(
            new WrongCell(Category.NO_FINDING, "50000003", Cell.POSITIVE, Cell.BLANK),
            new WrongCell(Category.EDEMA, "50000003", Cell.UNCERTAIN, Cell.POSITIVE));
    assertThat(comparison.differing()).containsOnlyKeys("50000003");
  }

  /** By hand: 3 of 4 agree; by chance 1/4*2/4 + 1/4*1/4 + 1/4*0 + 1/4*1/4 = 1/4. */
  @Test
  void measuresAgreementBeyondChance() throws IOException {
    Confusion edema =
        Comparison.of(table("a.csv", A), table("b.csv", B)).byCategory().get(Category.EDEMA);

    assertThat(edema.cells()).isEqualTo(4);
    assertThat(edema.agreement()).isEqualTo(0.75);
    assertThat(edema.kappa()).isCloseTo((0.75 - 0.25) / 0.75, within(1e-12));
    assertThat(edema.count(Cell.UNCERTAIN, Cell.POSITIVE)).isEqualTo(1);
    assertThat(edema.inFirst(Cell.POSITIVE)).isEqualTo(1);
    assertThat(edema.inSecond(Cell.POSITIVE)).isEqualTo(2);
  }

  @Test
  void leavesNoFindingOutOfTheWhole() throws IOException {
    Confusion all = Comparison.of(table("a.csv", A), table("b.csv", B)).all();

    assertThat(all.cells()).isEqualTo(4);
    assertThat(all.agreement()).isEqualTo(0.75);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`id,Edema\n7,1\n` | b.csv: no id of its column \"id\" stands in column \"study_id\" of a.csv",
        "`id,Pneumonia\n50000001,1\n` | b.csv: has no category in common with a.csv",
        "`id,Edema\n50000001,1\ns50000001,0\n` | b.csv: two of its ids name the same study"
      })
  void refusesFilesThatCannotBeCompared(String content, String message) {
    assertThatThrownBy(() -> Comparison.of(table("a.csv", A), table("b.csv", content)))
        .hasMessage(message);
  }

  private static LabelTable table(String name, String content) throws IOException {
    Source source =
        Source.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    return LabelTable.read(
        source, StandardCharsets.UTF_8, false, Category.CHEXPERT_14, Optional.empty());
  }
}
