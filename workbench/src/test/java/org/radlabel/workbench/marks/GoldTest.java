package org.radlabel.workbench.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.marks.Edit.Kind;

/** No Finding of a gold file agrees with the other cells, as that of corrected labels does. */
class GoldTest {
  private static final List<Category> COLUMNS =
      List.of(Category.NO_FINDING, new Category("Edema"), Category.SUPPORT_DEVICES);

  @TempDir private Path folder;
  private Marks marks;

  /** Report 1 is normal by the label file, report 2 has an edema. */
  private static String inFile(String id, String category) {
    return switch (category) {
      case "No Finding" -> id.equals("1") ? "1" : "blank";
      case "Edema" -> id.equals("1") ? "0" : "1";
      default -> "blank";
    };
  }

  @BeforeEach
  void open() throws IOException {
    marks = Marks.open(folder.resolve("c.csv"), "ann", GoldTest::inFile, Clock.systemUTC());
  }

  @AfterEach
  void close() throws IOException {
    marks.close();
  }

  @Test
  void whatIsLeftAloneIsAsInTheLabelFile() throws Exception {
    assertThat(gold("1")).isEqualTo("1,1,0,");
    assertThat(gold("2")).isEqualTo("2,,1,");
  }

  @Test
  void anAbnormalCellLeavesNoFindingBlankAndADeviceDoesNot() throws Exception {
    set("1", Category.SUPPORT_DEVICES.name(), "1");
    assertThat(gold("1")).isEqualTo("1,1,0,1");
    set("1", "Edema", "-1");
    assertThat(gold("1")).isEqualTo("1,,-1,1");
  }

  @Test
  void whereTheCellsDoNotTellItIsArguable() throws Exception {
    set("1", "Edema", "x");
    set("2", "Edema", "0");
    assertThat(gold("1")).isEqualTo("1,x,x,");
    assertThat(gold("2")).isEqualTo("2,x,0,");
  }

  @Test
  void whatAReaderSetStays() throws Exception {
    set("1", "Edema", "1");
    set("1", "No Finding", "1");
    assertThat(gold("1")).isEqualTo("1,1,1,");
  }

  private void set(String id, String category, String value) throws Exception {
    edit(id, Kind.SET, category, value);
  }

  private void edit(String id, Kind kind, String category, String value) throws Exception {
    marks.edit(new Edit(0, "", "ann", id, kind, category, value, "h", 0), marks.version());
  }

  /** The row of a report that a reader is done with. */
  private String gold(String id) throws Exception {
    edit(id, Kind.DONE, "", Edit.YES);
    return Gold.of(marks, COLUMNS, Category.SUPPORT_DEVICES::equals)
        .csv()
        .lines()
        .filter(line -> line.startsWith(id + ","))
        .findFirst()
        .orElseThrow();
  }
}
