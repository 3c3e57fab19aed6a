package org.radlabel.formats.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.Labeler;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

class CorrectionFileTest {
  private static final CategoryNames NAMES = CategoryNames.of(Labeler.create());

  @TempDir private Path folder;

  @Test
  void readsWhatWasWritten() throws IOException {
    List<Correction> all =
        List.of(
            new Correction(
                "7", Category.EDEMA, Cell.BLANK, "AB", "2026-11-27", "\"no\", he says\nso", "h"),
            new Correction("8", Category.FRACTURE, Cell.UNCERTAIN),
            new Correction("8", Category.PNEUMONIA, Cell.UNSCORED),
            new Correction("9", new Category("Rib Fracture"), Cell.POSITIVE));
    Path file = folder.resolve("c.csv");

    CorrectionFile.write(file, all);

    assertThat(read(file).all()).isEqualTo(all);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file)).startsWith("id,category,value,who,when,why,text_hash\n7,");
  }

  @Test
  void theLastOfACellCountsAndAnEmptyValueIsNone() throws IOException {
    Corrections read =
        read(
            "study_id,Category,value,note\ns50000001,edema,1,a\n50000001,EDEMA,0.0,b\n3,Edema,,\n");

    assertThat(read.of("50000001"))
        .containsExactly(
            new Correction("50000001", Category.EDEMA, Cell.NEGATIVE, "", "", "b", ""));
    assertThat(read.of("3")).isEmpty();
    assertThat(read.unfilled()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,category,value;1,Edema,2|c.csv:2: column \"value\": must be 1, 0, -1, blank or x",
        "id,category,value;1,Edema,1;1,Oedem,1|c.csv:3: column \"category\": no category or finding"
            + " has this name",
        "id,category,value;,Edema,1|c.csv:2: column \"id\": is empty, but there is a value",
        "id,category,value;1,,1|c.csv:2: column \"category\": is empty, but there is a value",
        "id,value;1,1|c.csv:1: no column \"category\": corrections have id, category and value."
            + " Columns found: id, value",
        "id,category,value;1,Edema|c.csv:2: 2 fields where 3 are expected",
      })
  void saysWhatIsWrongAndWhere(String lines, String message) {
    assertThatThrownBy(() -> read(lines.replace(';', '\n') + '\n'))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("/" + message);
  }

  private Corrections read(String text) throws IOException {
    return read(Files.writeString(folder.resolve("c.csv"), text));
  }

  private static Corrections read(Path file) throws IOException {
    return CorrectionFile.read(Source.of(file), StandardCharsets.UTF_8, NAMES::find);
  }
}
