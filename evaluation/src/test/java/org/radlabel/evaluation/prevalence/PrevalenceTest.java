package org.radlabel.evaluation.prevalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

class PrevalenceTest {
  private static final String LABELS =
      """
      Path,View Position,Edema,Airspace Opacity
      a,PA,1.0,
      a,AP,-1.0,0
      b,PA,,1
      c,,0.0,-1.0
      """;

  @Test
  void countsValuesByCategoryAndGroup() throws IOException {
    Prevalence counted = read(LABELS.getBytes(StandardCharsets.UTF_8), List.of("view_position"));

    assertThat(counted.all().rows()).isEqualTo(4);
    for (Cell value : new Cell[] {Cell.POSITIVE, Cell.NEGATIVE, Cell.UNCERTAIN, Cell.BLANK}) {
      assertThat(counted.all().count(Category.EDEMA, value)).isEqualTo(1);
      assertThat(counted.all().share(Category.LUNG_OPACITY, value)).isEqualTo(0.25);
    }
    assertThat(counted.by()).contains("View Position");
    assertThat(counted.groups().keySet()).containsExactly("", "AP", "PA");
    assertThat(counted.groups().get("PA").rows()).isEqualTo(2);
    assertThat(counted.groups().get("PA").count(Category.EDEMA, Cell.BLANK)).isEqualTo(1);
    assertThat(counted.groups().get("PA").count(Category.EDEMA, Cell.NEGATIVE)).isZero();
  }

  @Test
  void readsACompressedFile() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(LABELS.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(packed.toByteArray(), List.of()).all().rows()).isEqualTo(4);
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
    assertThatThrownBy(() -> read(cut, List.of())).hasMessageStartingWith("labels.csv: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                  | labels.csv: is empty",
        "`a,b\n`             | labels.csv:1: no column of a category found. Columns found: 2 of no usual name",
        "`site,Edema\n`      | labels.csv:1: no column \"view\". Columns found: Edema and 1 other",
        "`view,Edema\nAP,2\n` | labels.csv:2: column \"Edema\": the value must be 1, 0, -1 or empty",
        "`view,Edema\nAP\n`  | labels.csv:2: 1 field where 2 are expected"
      })
  void refusesAFileItCannotCount(String content, String message) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8), List.of("view")))
        .hasMessage(message);
  }

  @Test
  void groupsByTwoColumns() throws IOException {
    String labels = "id,view,split,Edema\n1,AP,train,1\n2,AP,test,0\n3,AP,train,\n";

    Prevalence prevalence = read(labels.getBytes(StandardCharsets.UTF_8), List.of("view", "split"));

    assertThat(prevalence.by()).contains("view × split");
    assertThat(prevalence.groups().keySet()).containsExactly("AP × test", "AP × train");
    assertThat(prevalence.groups().get("AP × train").rows()).isEqualTo(2);
  }

  private static Prevalence read(byte[] content, List<String> by) throws IOException {
    return Prevalence.read(
        Source.of("labels.csv", new ByteArrayInputStream(content)),
        StandardCharsets.UTF_8,
        Category.CHEXPERT_14,
        by);
  }
}
