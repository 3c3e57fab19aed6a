package org.radlabel.cli.commands.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;

class SampleCommandTest {
  private static final String HEAD =
      "id,category,label,doubt,reasons,value,who,when,why,text_hash\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    write("a.csv", "id,site,report\n" + reports(0, 30));
    write("b.csv", "id,site,report\n" + reports(30, 60));
  }

  /** Plain reports, and some with a rare, an uncertain and a contradictory label. */
  private static String reports(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "r%d,%s,%s\n".formatted(i, i % 3 == 0 ? "north" : "south", text(i)))
        .collect(Collectors.joining());
  }

  private static String text(int i) {
    return switch (i % 20) {
      case 3 -> "No pneumothorax. Possible pneumonia.";
      case 7 -> "There is edema. No edema.";
      case 11 -> "A fractured rib.";
      default -> "No pneumothorax. Heart size is normal. Line " + i + ".";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "doubt", "uncertain", "rare", "site"})
  void theSameSeedGivesTheSameListInAnyOrderOfFiles(String by) {
    String first = list("DIR/a.csv", "DIR/b.csv", "--by", by, "-n", "10");

    assertThat(first).startsWith(HEAD);
    assertThat(list("DIR/a.csv", "DIR/b.csv", "--by", by, "-n", "10")).isEqualTo(first);
    assertThat(list("DIR/b.csv", "DIR/a.csv", "--by", by, "-n", "10")).isEqualTo(first);
    assertThat(ids(first).distinct().count()).isBetween(1L, 10L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,,,", "perhaps,,,", ",ann,,", ",,,old fracture"})
  void aListThatAReaderHasFilledInIsNotOverwrittenUnasked(String filled) throws IOException {
    Cli.in(folder).run("sample", "DIR/a.csv", "-n", "3", "-o", "DIR/list.csv").ended(ExitCode.OK);
    Cli.in(folder).run("sample", "DIR/a.csv", "-n", "3", "-o", "DIR/list.csv").ended(ExitCode.OK);
    Path list = folder.resolve("list.csv");
    String read = Files.readString(list).replaceFirst("random,,,,,", "random," + filled + ",");
    Files.writeString(list, read);

    Cli.Result refused = Cli.in(folder).run("sample", "DIR/a.csv", "-n", "3", "-o", "DIR/list.csv");
    refused.ended(ExitCode.USAGE);
    assertThat(refused.err()).contains("was filled in by a reader").contains("--overwrite");
    assertThat(Files.readString(list)).isEqualTo(read);

    Cli.in(folder)
        .run("sample", "DIR/a.csv", "-n", "3", "-o", "DIR/list.csv", "--overwrite")
        .ended(ExitCode.OK);
    assertThat(Files.readString(list)).isNotEqualTo(read);
  }

  @Test
  void anotherSeedGivesAnotherList() {
    String one = list("DIR/a.csv", "-n", "5", "--seed", "1");

    assertThat(ids(one)).hasSize(5).doesNotHaveDuplicates();
    assertThat(list("DIR/a.csv", "-n", "5", "--seed", "2")).isNotEqualTo(one);
  }

  @Test
  void allAreDrawnWhereThereAreNoMore() {
    assertThat(ids(list("DIR/a.csv", "DIR/b.csv", "-n", "1000")))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 60).mapToObj(i -> "r" + i).toList());
  }

  @Test
  void theMostDoubtfulComesFirst() {
    String list = list("DIR/a.csv", "DIR/b.csv", "--by", "doubt", "-n", "3");

    assertThat(list.lines().toList().get(1))
        .matches("r(7|27|47),Edema,1,0\\.\\d{4},.*sentences contradict each other.*");
  }

  @Test
  void theRarestComesFirst() {
    String list = list("DIR/a.csv", "DIR/b.csv", "--by", "rare", "--per-label", "2");

    assertThat(list.lines().toList().get(1)).contains(",value ");
    assertThat(list.lines().filter(line -> line.contains(",Fracture,1,"))).hasSize(2);
    assertThat(list.lines().filter(line -> line.contains(",Cardiomegaly,0,"))).hasSize(2);
  }

  @Test
  void onlyUncertainOnesWhereThatIsAsked() {
    assertThat(list("DIR/a.csv", "DIR/b.csv", "--by", "uncertain").lines().skip(1))
        .hasSize(3)
        .allMatch(line -> line.contains(",Pneumonia,-1,,uncertain,"));
  }

  @Test
  void ofEachValueOfAColumnAsMany() {
    List<String> rows =
        list("DIR/a.csv", "--by", "Site", "--per-label", "2").lines().skip(1).toList();

    assertThat(rows.stream().filter(row -> row.contains("Site: north"))).hasSize(2);
    assertThat(rows.stream().filter(row -> row.contains("Site: south"))).hasSize(2);
  }

  @Test
  void whatTwoFilesDifferIn() throws IOException {
    write("one.csv", "id,Edema,Fracture\nr7,1,\nr8,,\nr9,0,1\n");
    write("two.csv", "id,Edema,Fracture\nr7,0,\nr8,,\nr9,0,\n");

    assertThat(
            list(
                    "DIR/a.csv",
                    "--by",
                    "disagreement",
                    "--labels",
                    "DIR/one.csv",
                    "--labels",
                    "DIR/two.csv")
                .lines()
                .skip(1))
        .satisfiesExactlyInAnyOrder(
            row -> assertThat(row).startsWith("r7,Edema,1,,").contains("two.csv has 0,,,,,sha256:"),
            row ->
                assertThat(row)
                    .startsWith("r9,Fracture,1,,")
                    .contains("two.csv has blank,,,,,sha256:"));
    assertThat(list("DIR/a.csv", "--by", "disagreement", "--labels", "DIR/one.csv"))
        .contains("r9,Fracture,1,,radlabel has blank,");
  }

  @Test
  void aFilledInListIsAFileOfCorrections() throws IOException {
    String list = list("DIR/a.csv", "--by", "doubt", "-n", "1");
    write("list.csv", list.replaceFirst("(?m)(sentences contradict[^,]*),,,", "$1,0,AB,"));

    run("label", "-q", "DIR/a.csv", "-o", "DIR/out.csv", "--corrections", "DIR/list.csv")
        .ended(ExitCode.OK);

    String first = ids(list).findFirst().orElseThrow();
    assertThat(Files.readString(folder.resolve("out.csv"))).contains("\n" + first + ",");
    assertThat(Files.readString(folder.resolve("out.csv.manifest.json"))).contains("\"Edema\" : 1");
  }

  @Test
  void everyRecordIsAccountedFor() throws IOException {
    write("bad.csv", "id,report\n1,No edema.\n2\n3,No effusion.\n");

    Cli.Result result = run("sample", "DIR/bad.csv", "-o", "DIR/list.csv").ended(ExitCode.FAILED);

    assertThat(result.err())
        .contains("radlabel: DIR/list.csv: 2 reports drawn of 2 (records 3)\n")
        .contains("radlabel: DIR/bad.csv:3: ");
    assertThat(ids(Files.readString(folder.resolve("list.csv"))))
        .containsExactlyInAnyOrder("1", "3");
  }

  @Test
  void textIsGivenWhereItIsAskedFor() {
    assertThat(list("DIR/a.csv", "-n", "1", "--with-text").lines().findFirst().orElseThrow())
        .endsWith(",text_hash,text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-n 0|-n must be >= 1; got: 0",
        "--by rare --per-label 0|--per-label must be >= 1; got: 0",
        "--per-label 3|--per-label is for categories, values and columns, not for --by random",
        "--by disagreement|--by disagreement needs --labels FILE, once or twice; else it is given"
            + " once",
        "--labels DIR/a.csv|--labels is for uncertain, rare and disagreement",
        "-o DIR/a.csv|DIR/a.csv is an input; name another file for the output",
      })
  void refusesWhatMakesNoSense(String options, String message) {
    String[] args =
        Stream.concat(Stream.of("sample", "DIR/a.csv"), Stream.of(options.split(" ", -1)))
            .toArray(String[]::new);

    assertThat(run(args).ended(ExitCode.USAGE).err()).startsWith("radlabel: " + message + "\n");
  }

  @Test
  void doubtIsNotReadFromStandardInput() {
    Cli.in(folder).withInput("id,report\n1,a\n").run("sample", "-", "--by", "doubt").ended(2);
    Cli.in(folder)
        .withInput("id,report\n1,a\n")
        .run("label", "-q", "-", "--doubt", "--output-format", "wide")
        .ended(2);
  }

  @Test
  void labelTellsOfDoubt() throws IOException {
    run(
            "label",
            "-q",
            "DIR/a.csv",
            "-o",
            "DIR/wide.csv",
            "--output-format",
            "wide",
            "--evidence",
            "DIR/ev.jsonl",
            "--doubt")
        .ended(ExitCode.OK);

    List<String> wide = Files.readAllLines(folder.resolve("wide.csv"));
    assertThat(wide.get(0)).contains(",doubt,No Finding doubt,").endsWith(",Support Devices doubt");
    assertThat(wide.get(8)).startsWith("r7,").matches(".*,\\d\\.\\d{4}(,0\\.\\d{4}){14}");
    assertThat(Files.readAllLines(folder.resolve("ev.jsonl")).get(7))
        .contains("\"doubt\":{\"No Finding\":{\"value\":0.")
        .contains("\"sentences contradict each other\"");
    assertThat(run("label", "-q", "DIR/a.csv", "--doubt").ended(ExitCode.USAGE).err())
        .startsWith("radlabel: --doubt is told in the evidence");
  }

  @Test
  void aJoinedWideTableTellsOfDoubtToo() throws IOException {
    write("images.csv", "image,study\n1.png,r7\n2.png,r7\n3.png,none\n");

    run("label", "-q", "DIR/a.csv", "-o", "DIR/wide.csv", "--output-format", "wide", "--doubt")
        .ended(ExitCode.OK);
    run(
        "label",
        "-q",
        "DIR/a.csv",
        "-o",
        "DIR/joined.csv",
        "--output-format",
        "wide",
        "--join",
        "DIR/images.csv",
        "--on",
        "study",
        "--doubt");

    List<String> wide = Files.readAllLines(folder.resolve("wide.csv"));
    List<String> joined = Files.readAllLines(folder.resolve("joined.csv"));
    String cells = wide.get(8).substring("r7".length());
    assertThat(joined)
        .contains("image,study" + wide.get(0).substring("id".length()), "1.png,r7" + cells)
        .contains("2.png,r7" + cells, "3.png,none" + ",".repeat(wide.get(0).split(",").length - 1));
  }

  @Test
  void evaluateTellsHowGoodAQueueIs() throws IOException {
    run("label", "-q", "DIR/a.csv", "-o", "DIR/l.csv").ended(ExitCode.OK);
    write(
        "gold.csv",
        Files.readString(folder.resolve("l.csv")).replaceFirst("(?m)^r7,.*$", "r7,,,,,,0,,,,,,,,"));
    write("queue.csv", list("DIR/a.csv", "--by", "doubt"));

    String out =
        run(
                "evaluate",
                "--gold",
                "DIR/gold.csv",
                "--labels",
                "DIR/l.csv",
                "--queue",
                "DIR/queue.csv")
            .ended(ExitCode.OK)
            .out();

    assertThat(out)
        .contains("queue: 30 reports with 1 wrong cells")
        .contains(String.format(Locale.ROOT, "first %2d%% of the reports have 1 of them", 10));
  }

  private String list(String... args) {
    String[] all = Stream.concat(Stream.of("sample"), Stream.of(args)).toArray(String[]::new);
    return run(all).ended(ExitCode.OK).out();
  }

  private static Stream<String> ids(String list) {
    return list.lines().skip(1).map(line -> line.substring(0, line.indexOf(',')));
  }

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
