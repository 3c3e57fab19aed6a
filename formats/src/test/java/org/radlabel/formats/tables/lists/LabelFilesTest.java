package org.radlabel.formats.tables.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

class LabelFilesTest {
  private static final Category RIB = new Category("Rib Fracture");
  private static final Category SCOLIOSIS = new Category("Scoliosis");
  private static final Category ADENOPATHY = new Category("Adenopathy");
  private static final Category OWN = new Category("Our Finding");
  private static final Wanted USUAL = Wanted.usual(List.of());

  @Test
  void whatIsNotListedIsBlank() throws IOException {
    LabelTable table =
        read("uid,finding,value\n7,Rib Fracture,1\n7,Scoliosis,-1\n8,Scoliosis,x\n9,-,-\n", USUAL);

    assertThat(table.idColumn()).isEqualTo("uid");
    assertThat(table.categories()).hasSize(60);
    assertThat(table.rows()).containsOnlyKeys("7", "8", "9");
    assertThat(table.cell("7", RIB)).contains(Cell.POSITIVE);
    assertThat(table.cell("7", SCOLIOSIS)).contains(Cell.UNCERTAIN);
    assertThat(table.cell("8", SCOLIOSIS)).contains(Cell.UNSCORED);
    assertThat(table.cell("8", RIB)).contains(Cell.BLANK);
    assertThat(table.rows().get("9")).containsOnly(Cell.BLANK);
  }

  /** The 14, the 60, both, those of CXR-LT, all. */
  @ParameterizedTest
  @CsvSource({
    "Edema, Airspace Opacity, 14",
    "rib_fracture, Scoliosis, 60",
    "Edema, Rib Fracture, 74",
    "Adenopathy, Rib Fracture, 45",
    "Azygos Lobe, Chest Tube, 84",
    "Adenopathy, Chest Tube, 90"
  })
  void isAboutAsManyFindingsAsItsNamesSay(String one, String other, int columns)
      throws IOException {
    String list = "uid,finding,value\n1,%s,1\n1,%s,0\n".formatted(one, other);

    assertThat(read(list, USUAL).categories()).hasSize(columns);
  }

  @Test
  void whatIsWantedIsTakenWhateverElseIsListed() throws IOException {
    String list = "uid,finding,value\n1,Edema,1\n1,Adenopathy,0\n1,our finding,-1\n";

    assertThat(read(list, Wanted.of(List.of(OWN, ADENOPATHY))).rows())
        .containsEntry("1", List.of(Cell.UNCERTAIN, Cell.NEGATIVE));
    assertThat(read(list, Wanted.usual(List.of(OWN))).categories()).hasSize(46).contains(OWN);
  }

  /** As a spreadsheet and pandas' melt write it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "study_id;Finding;Value\n1;Edema;1\n1;Fracture;\n",
        "reader\tuid\tfinding\tvalue\nA\t1\tedema\t1.0\nB\t1\tEdema\t1\n",
        "uid,finding,value\n1,Edema,1.0\n1,Fracture,nan\n1,No Finding,NaN\n"
      })
  void readsWhatProgramsWrite(String content) throws IOException {
    assertThat(read(content, USUAL).rows().get("1"))
        .containsOnlyOnce(Cell.POSITIVE)
        .containsOnly(Cell.POSITIVE, Cell.BLANK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`1,Edema,2`        | 2: column \"value\": the value must be 1, 0, -1, x or empty",
        "`1,Edemma,1`       | 2: column \"finding\": no finding has this name; did you mean \"Edema\"?",
        "`1,a private word,1` | 2: column \"finding\": no finding has this name; --categories names those of your own lexicon",
        "`,Edema,1`         | 2: column \"uid\": must hold an id",
        "`1,-,1`            | 2: column \"finding\": must name a finding, since there is a value",
        "`1,Edema,1\n1,edema,1\n1,Edema,0` | 4: column \"value\": differs from line 2, the same finding of the same id",
        "`1,Edema,1\n1,Edema,` | 3: column \"value\": differs from line 2, the same finding of the same id",
        "`1,-,-\n1,Edema,0` | 2: column \"finding\": is empty, which means that nothing is listed of this id; line 3 lists something",
        "`1,Edema`          | 2: 2 fields where 3 are expected"
      })
  void refusesWhatMakesNoSense(String lines, String message) {
    assertThatThrownBy(() -> read("uid,finding,value\n" + lines + "\n", USUAL))
        .isInstanceOf(InputException.class)
        .hasMessage("in.csv:" + message);
  }

  @Test
  void refusesWhatItIsNotAskedFor() {
    String list = "uid,finding,value\n1,Edema,x\n";

    assertThatThrownBy(
            () -> LabelFiles.read(source(list), ReadOptions.DEFAULTS, false, false, USUAL))
        .hasMessage("in.csv:2: column \"value\": the value must be 1, 0, -1 or empty");
    assertThatThrownBy(() -> LabelFiles.read(source(list), ReadOptions.DEFAULTS, true, true, USUAL))
        .hasMessage("in.csv:1: a list of findings is joined by id, not with --by-row");
    assertThatThrownBy(() -> read(list, Wanted.of(List.of(RIB))))
        .hasMessage("in.csv: lists none of the findings that are looked for");
    assertThatThrownBy(() -> read("finding,value\nEdema,1\n", USUAL))
        .hasMessageStartingWith("in.csv:1: no id column found; name it with --id-column");
  }

  @Test
  void tablesAreAskedForWhatAListIsAbout() throws IOException {
    List<Source> sources =
        List.of(
            source("uid,Edema,Rib Fracture,Scoliosis\n1,1,0,\n"),
            source("uid,finding,value\n1,Rib Fracture,1\n"));

    List<LabelTable> tables = LabelFiles.readAll(sources, ReadOptions.DEFAULTS, false, true, USUAL);

    assertThat(tables.get(0).categories()).containsExactly(RIB, SCOLIOSIS);
    assertThat(tables.get(1).categories()).hasSize(60);
  }

  @Test
  void aTableWithAColumnOfAFindingIsNoList() throws IOException {
    LabelTable table = read("uid,finding,value,Edema\n1,text,text,1\n", USUAL);

    assertThat(table.rows()).containsEntry("1", List.of(Cell.POSITIVE));
  }

  @Test
  void everyFindingThatRadlabelKnowsCanBeListed() throws IOException {
    List<Category> known = Wanted.usual(List.of()).known();
    String lines = String.join("", known.stream().map(c -> "1,\"" + c.name() + "\",1\n").toList());

    assertThat(known).hasSize(90).containsAll(Category.CHEXPERT_14);
    assertThat(read("uid,finding,value\n" + lines, USUAL).rows().get("1"))
        .containsExactlyElementsOf(Stream.generate(() -> Cell.POSITIVE).limit(90).toList());
  }

  private static LabelTable read(String content, Wanted wanted) throws IOException {
    return LabelFiles.read(source(content), ReadOptions.DEFAULTS, false, true, wanted);
  }

  private static Source source(String content) {
    return Source.of("in.csv", new ByteArrayInputStream(content.getBytes(UTF_8)));
  }
}
