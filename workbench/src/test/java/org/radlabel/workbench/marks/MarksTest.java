package org.radlabel.workbench.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.OutputException;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.marks.Edit.Kind;

/** What readers decide is on the disk, can be taken back, and leads to one corrections file. */
class MarksTest {
  private static final String EDEMA = "Edema";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;
  private Marks marks;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("corrections.csv");
    marks = Marks.open(file, "ann", (id, category) -> "0", CLOCK);
  }

  @AfterEach
  void close() throws IOException {
    marks.close();
  }

  @Test
  void anEditIsInTheLogAndInTheCorrectionsBeforeItReturns() throws Exception {
    set("ann", "7", EDEMA, "1");

    assertThat(Files.readString(file)).contains("7,Edema,1,ann,2026-03-01T10:00:00Z,,h\n");
    assertThat(Files.readAllLines(log())).singleElement().asString().contains("\"value\":\"1\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatWasDecidedIsThereAgainAndALineCutShortIsNot() throws Exception {
    set("ann", "7", EDEMA, "1");
    done("ann", "7");
    marks.close();
    Files.writeString(log(), "{\"n\":3,\"who\":\"an", StandardOpenOption.APPEND);

    open();

    assertThat(marks.of("ann", "7").value(EDEMA)).contains("1");
    assertThat(marks.of("ann", "7").isDone()).isTrue();
    set("ann", "8", EDEMA, "-1");
    assertThat(Files.readAllLines(log())).hasSize(3).allMatch(line -> line.endsWith("}"));
  }

  @Test
  void aSecondProcessIsRefused() {
    assertThatThrownBy(() -> Marks.open(file, "ann", (id, category) -> "", CLOCK))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("another radlabel review has it open");
  }

  @Test
  void aRefusedFileLeavesNoLogBehind() throws IOException {
    Path wrong = Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");

    assertThatThrownBy(() -> Marks.open(wrong, "ann", (id, category) -> "", CLOCK))
        .isInstanceOf(IOException.class);

    assertThat(folder.resolve("notes.csv.log")).doesNotExist();
    assertThat(log()).exists();
  }

  @Test
  void editsAreTakenBackOneAfterTheOtherAlsoAfterOpeningAnew() throws Exception {
    set("ann", "7", EDEMA, "1");
    set("ann", "7", EDEMA, "-1");
    done("ann", "7");
    marks.close();
    open();

    assertThat(marks.undo("ann", false).orElseThrow().kind()).isEqualTo(Kind.DONE);
    assertThat(marks.of("ann", "7").isDone()).isFalse();
    marks.undo("ann", false);
    assertThat(marks.of("ann", "7").value(EDEMA)).contains("1");
    marks.undo("ann", false);
    assertThat(marks.of("ann", "7").value(EDEMA)).isEmpty();
    assertThat(marks.undo("ann", false)).isEmpty();
    assertThat(Files.readString(file)).doesNotContain("Edema");
  }

  @Test
  void whatWasTakenBackIsDoneAgainUnlessSomethingElseWasDone() throws Exception {
    set("ann", "7", EDEMA, "1");
    set("ann", "7", EDEMA, "-1");
    marks.undo("ann", false);
    marks.undo("ann", false);
    marks.close();
    open();

    assertThat(marks.redo("ann", false).orElseThrow().value()).isEqualTo("1");
    assertThat(marks.redo("ann", false).orElseThrow().value()).isEqualTo("-1");
    assertThat(marks.of("ann", "7").value(EDEMA)).contains("-1");
    assertThat(marks.redo("ann", false)).isEmpty();
    marks.undo("ann", false);
    assertThat(marks.of("ann", "7").value(EDEMA)).contains("1");
    set("ann", "8", EDEMA, "0");
    assertThat(marks.redo("ann", false)).as("something else was done").isEmpty();
    marks.undo("ann", false);
    marks.undo("ann", false);
    assertThat(marks.of("ann", "7").value(EDEMA)).isEmpty();
  }

  @Test
  void undoPassesOverACellThatHasBeenDecided() throws Exception {
    set("ann", "8", EDEMA, "0");
    set("ann", "7", EDEMA, "1");
    marks.edit(edit("cyd", "7", Kind.DECIDE, EDEMA, "0"), marks.version());

    assertThat(marks.undo("ann", false).orElseThrow().id()).isEqualTo("8");

    assertThat(marks.of("ann", "7").value(EDEMA)).contains("1");
    assertThat(marks.undo("ann", false)).isEmpty();
  }

  @Test
  void undoIsOfOnesOwnEdits() throws Exception {
    set("ann", "7", EDEMA, "1");
    set("bob", "7", EDEMA, "0");

    marks.undo("ann", false);

    assertThat(marks.of("ann", "7").value(EDEMA)).isEmpty();
    assertThat(marks.of("bob", "7").value(EDEMA)).contains("0");
  }

  @Test
  void aTabThatHasNotSeenTheLastValueIsTold() throws Exception {
    long seen = marks.version();
    set("ann", "7", EDEMA, "1");

    assertThatThrownBy(() -> marks.edit(edit("ann", "7", Kind.SET, EDEMA, "-1"), seen))
        .isInstanceOf(ConflictException.class);
    assertThat(marks.of("ann", "7").value(EDEMA)).contains("1");
    marks.edit(edit("ann", "7", Kind.SET, "Fracture", "1"), seen);
    assertThat(marks.of("ann", "7").value("Fracture")).contains("1");
  }

  @Test
  void whatAnotherHandWroteIntoTheFileIsTakenIn() throws Exception {
    set("ann", "7", EDEMA, "1");
    Files.writeString(file, "9,Fracture,blank,,,by hand,\n", StandardOpenOption.APPEND);

    set("ann", "8", EDEMA, "0");

    assertThat(marks.of("ann", "9").value("Fracture")).contains("blank");
    assertThat(marks.of("ann", "9").note()).isEqualTo("by hand");
    assertThat(marks.timesTakenIn()).isEqualTo(1);
    assertThat(Files.readString(file)).contains("7,Edema,1").contains("8,Edema,0");
    assertThat(Files.readString(file)).contains("9,Fracture,blank,ann,").contains("by hand");
  }

  @Test
  void anIdOfAnotherFormIsOfTheSameReport() throws Exception {
    Files.writeString(file, "id,category,value\ns50000001,Edema,1\n");
    marks.close();
    open();

    assertThat(marks.of("ann", "50000001").value(EDEMA)).contains("1");
    assertThat(marks.corrected("ann", EDEMA)).hasSize(1);
  }

  @Test
  void aValueByAnotherHandForADecidedCellIsTheLaterDecision() throws Exception {
    marks.edit(edit("cyd", "7", Kind.DECIDE, EDEMA, "1"), marks.version());
    Files.writeString(file, "7,Edema,-1,dan,,,\n", StandardOpenOption.APPEND);

    set("ann", "8", EDEMA, "0");

    assertThat(marks.decided("7").value(EDEMA)).contains("-1");
    assertThat(Files.readString(file)).contains("7,Edema,-1,dan").doesNotContain("7,Edema,1");
  }

  @Test
  void theLogWinsOverAnOlderFileWhichIsWrittenAnew() throws Exception {
    set("ann", "7", EDEMA, "1");
    String older = Files.readString(file);
    set("ann", "7", EDEMA, "-1");
    marks.close();
    Files.writeString(file, older);

    open();

    assertThat(marks.of("ann", "7").value(EDEMA)).contains("-1");
    assertThat(Files.readString(file)).contains("7,Edema,-1");
  }

  @Test
  void whatAnotherHandWroteAndCannotBeReadIsNotOverwrittenAndTheEditIsInTheLog() throws Exception {
    String bad = "id,category,value\n9,Edema,perhaps\n";
    Files.writeString(file, bad);

    set("ann", "7", EDEMA, "1");

    assertThat(marks.unwritten()).contains("corrections.csv:2").contains("must be 1, 0, -1");
    assertThat(Files.readString(file)).isEqualTo(bad);
    assertThat(Files.readString(log())).contains("\"value\":\"1\"");
    Files.writeString(file, bad.replace("perhaps", "-1"));
    set("ann", "8", EDEMA, "0");
    assertThat(marks.unwritten()).isEmpty();
    assertThat(Files.readString(file))
        .contains("7,Edema,1")
        .contains("8,Edema,0")
        .contains("9,Edema,-1");
  }

  @Test
  void readersWhoDifferLeaveACellOpenUntilItIsDecided() throws Exception {
    Agreement agreement = new Agreement(marks, List.of(new Category(EDEMA)));
    set("ann", "7", EDEMA, "1");
    done("ann", "7");
    assertThat(agreement.undecided()).isEmpty();
    done("bob", "7");

    assertThat(agreement.disputed("7")).containsExactly(EDEMA);
    assertThat(marks.values("7", EDEMA)).containsEntry("ann", "1").containsEntry("bob", "0");
    assertThat(Files.readString(file)).contains("7,Edema,x,\"ann, bob\"");
    assertThat(gold()).isEqualTo("id,Edema\n7,x\n");

    marks.edit(edit("cyd", "7", Kind.DECIDE, EDEMA, "1"), marks.version());

    assertThat(agreement.undecided()).isEmpty();
    assertThat(Files.readString(file)).contains("7,Edema,1,cyd");
    assertThat(gold()).isEqualTo("id,Edema\n7,1\n");
    assertThatThrownBy(() -> set("ann", "7", EDEMA, "0")).isInstanceOf(ConflictException.class);
  }

  @Test
  void agreementIsOfReportsThatBothAreDoneWith() throws Exception {
    Agreement agreement = new Agreement(marks, List.of(new Category(EDEMA)));
    for (String id : List.of("1", "2", "3", "4")) {
      done("ann", id);
      done("bob", id);
    }
    set("ann", "1", EDEMA, "1");
    set("bob", "1", EDEMA, "1");
    set("bob", "2", EDEMA, "1");
    set("ann", "5", EDEMA, "1");

    Optional<Double> kappa = agreement.of("ann", "bob").map(c -> c.all().kappa());

    assertThat(agreement.of("ann", "bob").orElseThrow().reports()).isEqualTo(4);
    assertThat(kappa).contains(0.5);
  }

  private void set(String who, String id, String category, String value) throws Exception {
    marks.edit(edit(who, id, Kind.SET, category, value), marks.version());
  }

  private void done(String who, String id) throws Exception {
    marks.edit(edit(who, id, Kind.DONE, "", Edit.YES), marks.version());
  }

  private static Edit edit(String who, String id, Kind kind, String category, String value) {
    return new Edit(0, "", who, id, kind, category, value, "h", 0);
  }

  private String gold() {
    return Gold.of(marks, List.of(new Category(EDEMA)), category -> false).csv();
  }

  private Path log() {
    return Path.of(file + ".log");
  }
}
