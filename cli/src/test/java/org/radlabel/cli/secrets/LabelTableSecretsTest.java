package org.radlabel.cli.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.cli.Cli;

/**
 * A secret in any field of a label table or a list of images comes out of no command but in a
 * joined row, and as an id where ids are listed.
 */
class LabelTableSecretsTest {
  private static final Pattern FIELD = Pattern.compile("(?m)(?:^|(?<=,))([^,\\n]+)(?=,|$)");
  private static final String TABLE =
      """
      id,Sex,Age,Pneumothorax,Edema,reader
      s50000001,Female,61,0.0,,Smith
      s50000002,Male,59,1.0,-1.0,Jones
      s50000002,Male,59,1.0,x,Jones
      s50000009,Male,7o,1,2,Miller
      """;

  private static final String LIST =
      """
      uid,finding,value,reader
      s50000001,Pneumothorax,0,Smith
      s50000002,Edema,x,Jones
      s50000002,Fracture,1,Jones
      s50000003,-,-,Miller
      """;

  /** {@code T} is the table with the secret. */
  private enum Command {
    STATS("stats T"),
    STATS_BY("stats T --by Sex"),
    COMPARE("compare T DIR/labels.csv --differences DIR/out/list.csv"),
    COMPARE_OTHER("compare DIR/labels.csv T"),
    EVALUATE("evaluate --gold T --labels DIR/labels.csv --errors DIR/out/list.csv"),
    EVALUATE_OTHER("evaluate --gold DIR/labels.csv --labels T --errors DIR/out/list.csv"),
    EVALUATE_JSON("evaluate --gold DIR/labels.csv --labels T --json"),
    EXPLAIN("explain T --id s50000001 --lexicon DIR/lexicon"),
    LABEL("label T --lexicon DIR/lexicon -o DIR/out/labels.csv --errors DIR/out/list.csv"),
    JOIN(
        "label DIR/reports.csv --lexicon DIR/lexicon --join T --on id -o DIR/out/joined.csv --errors DIR/out/list.csv"),
    JOIN_STOPPED(
        "label DIR/reports.csv --lexicon DIR/lexicon --join T --on id -o DIR/out/joined.csv --on-error stop"),
    JOIN_SECOND(
        "label DIR/reports.csv --lexicon DIR/lexicon --join DIR/labels.csv --on id --join T --on id -o DIR/out/joined.csv"),
    JOIN_CHEXPERT(
        "label DIR/reports.csv --lexicon DIR/lexicon --join T --on id --output-format chexpert -o DIR/out/joined.csv");

    private final String arguments;

    Command(String arguments) {
      this.arguments = arguments;
    }

    /** Whether it may name an id on standard output. */
    boolean listsIds() {
      return name().startsWith("COMPARE");
    }

    /** Whether the user asked for the values of this column. */
    boolean shows(int column) {
      return this == STATS_BY && column == 1;
    }
  }

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("labels.csv"), TABLE);
    Files.writeString(
        folder.resolve("reports.csv"), "id,report\ns50000001,No edema.\ns50000002,Edema.\n");
    Files.createDirectories(folder.resolve("out"));
    SmallLexicon.write(Files.createDirectories(folder.resolve("lexicon")));
  }

  @ParameterizedTest
  @EnumSource
  void aSecretInATableComesOutOnlyInJoinedRows(Command command) throws IOException {
    plant(TABLE, command);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPARE", "COMPARE_OTHER", "EVALUATE", "EVALUATE_OTHER", "EVALUATE_JSON"})
  void aSecretInAListOfFindingsComesOutOfNoCommand(Command command) throws IOException {
    Files.writeString(folder.resolve("labels.csv"), "id,Edema\ns50000001,1\ns50000002,0\n");
    plant(LIST, command);
  }

  private void plant(String content, Command command) throws IOException {
    List<MatchResult> fields = FIELD.matcher(content).results().toList();
    List<Packing> packings = List.of(Packing.PLAIN, Packing.GZIP, Packing.XLSX, Packing.PARQUET);
    for (int i = 0; i < fields.size(); i++) {
      MatchResult field = fields.get(i);
      String planted =
          content.substring(0, field.start(1))
              + SecretForm.SECRET
              + content.substring(field.end(1));
      String table =
          packings
              .get(i % packings.size())
              .put(folder, "in.csv", planted.getBytes(StandardCharsets.UTF_8));
      String before =
          content.substring(content.lastIndexOf('\n', field.start(1)) + 1, field.start(1));
      int column = (int) before.chars().filter(c -> c == ',').count();
      look(command, table, column, planted);
    }
  }

  private void look(Command command, String table, int column, String planted) throws IOException {
    String[] arguments =
        Arrays.stream(command.arguments.split(" "))
            .map(a -> a.equals("T") ? table : a)
            .toArray(String[]::new);
    Cli.Result result = Cli.in(folder).run(arguments);
    String told = String.join(" ", arguments) + "\n" + planted + result.err();
    assertThat(result.err()).as(told).doesNotContain(SecretForm.SECRET, "Exception");
    boolean isId = column == 0;
    if (!(isId && command.listsIds()) && !command.shows(column)) {
      assertThat(result.out()).as(told).doesNotContain(SecretForm.SECRET);
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      for (Path file : files.toList()) {
        boolean belongs = file.endsWith("joined.csv") || (isId && file.endsWith("list.csv"));
        if (!belongs) {
          assertThat(Files.readString(file))
              .as(file.getFileName() + " of " + told)
              .doesNotContain(SecretForm.SECRET);
        }
        Files.delete(file);
      }
    }
  }
}
