package org.radlabel.formats.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;

class LabelTableTest {
  @Test
  void mapsColumnsByNameNotByPosition() throws IOException {
    LabelTable table =
        read("subject_id,study_id,Pneumothorax,age,Airspace Opacity,Edema\n1,7,1.0,60,-1,\n");

    assertThat(table.idColumn()).isEqualTo("study_id");
    assertThat(table.categories())
        .containsExactly(Category.LUNG_OPACITY, Category.EDEMA, Category.PNEUMOTHORAX);
    assertThat(table.cell("7", Category.PNEUMOTHORAX)).contains(Cell.POSITIVE);
    assertThat(table.cell("7", Category.LUNG_OPACITY)).contains(Cell.UNCERTAIN);
    assertThat(table.cell("7", Category.EDEMA)).contains(Cell.BLANK);
    assertThat(table.cell("7", Category.FRACTURE)).isEmpty();
    assertThat(table.cell("8", Category.EDEMA)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, POSITIVE",
    "1.0, POSITIVE",
    "0, NEGATIVE",
    "0.0, NEGATIVE",
    "-1, UNCERTAIN",
    "-1.0, UNCERTAIN",
    "'', BLANK",
    "' ', BLANK",
    "nan, BLANK",
    "NaN, BLANK",
    "NA, BLANK",
    "n/a, BLANK",
    "None, BLANK",
    "<NA>, BLANK",
    "x, UNSCORED"
  })
  void readsEveryWayToWriteAValue(String value, Cell cell) {
    assertThat(Cell.parse(value)).contains(cell);
  }

  /** As spreadsheets of many countries and pandas write them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;Edema;Pneumothorax\n1;1;NaN\n",
        "sep=;\nid;Edema;Pneumothorax\n1;1;NaN\n",
        "id\tEdema\tPneumothorax\n1\t1\tNaN\n",
        "study_id|Edema|Pneumothorax\ns1|1.0|None\n",
        ",Edema,Pneumothorax\n1,1,\n"
      })
  void readsWhatSeparatesAndWhatIsMissing(String content) throws IOException {
    LabelTable table = read(content);

    assertThat(table.rows().values()).containsExactly(List.of(Cell.POSITIVE, Cell.BLANK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aMarkTellsTheEncoding(String charset) throws IOException {
    byte[] bytes = "\uFEFFid;Edema\n\u00E9;1\n".getBytes(Charset.forName(charset));
    Source source = Source.of("in.csv", new ByteArrayInputStream(bytes));

    assertThat(
            LabelTable.read(source, UTF_8, true, Category.CHEXPERT_14, Optional.empty())
                .cell("\u00E9", Category.EDEMA))
        .contains(Cell.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource({"2", "positive", "X", "+1", "1.00", "nought"})
  void refusesAnythingElse(String value) {
    assertThat(Cell.parse(value)).isEmpty();
    assertThatThrownBy(() -> read("id,Edema\n1,0\n2," + value + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessage("in.csv:3: column \"Edema\": the value must be 1, 0, -1, x or empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                          | is empty",
        "`id,a\n`                    | 1: no column of a category found. Columns found: id and 1 other",
        "`a,Edema\n`                 | 1: no id column found; name it with --id-column. Columns found: Edema and 1 other",
        "`id,Edema\n1,0\n1,1\n`      | 3: same id as in line 2",
        "`id,Edema,edema\n1,1,0\n`    | 1: has two columns of one category",
        "`id,id,Edema\n1,1,0\n`       | 1: has more than one column \"id\"",
        "`id,Edema\n1\n`             | 2: 1 field where 2 are expected"
      })
  void refusesAFileItCannotUse(String content, String message) {
    String separator = message.startsWith("is") ? ": " : ":";

    assertThatThrownBy(() -> read(content)).hasMessage("in.csv" + separator + message);
  }

  @Test
  void unscoredCellsAreForGoldOnly() {
    assertThatThrownBy(() -> read("id,Edema\n1,x\n", false))
        .hasMessage("in.csv:2: column \"Edema\": the value must be 1, 0, -1 or empty");
  }

  private static LabelTable read(String content) throws IOException {
    return read(content, true);
  }

  private static LabelTable read(String content, boolean gold) throws IOException {
    Source source =
        Source.of("in.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    return LabelTable.read(
        source, StandardCharsets.UTF_8, gold, Category.CHEXPERT_14, Optional.empty());
  }
}
