package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.commands.ExitCode;

/** {@code explain --why} and {@code label --evidence-why}. */
class WhyTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Path REPORTS = ROOT.resolve("corpus-samples/reports.csv");
  private static final Pattern MEMBER = Pattern.compile("\"([a-z_]+)\":");
  private static final Pattern WHY = Pattern.compile(",\"why\":\\[.*]}$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void changesNeitherLabelsNorEvidence() throws IOException {
    run("label", "-q", "--no-manifest", REPORTS, "-o", "DIR/a.csv", "--evidence", "DIR/a.jsonl");
    run(
        "label",
        "-q",
        "--no-manifest",
        REPORTS,
        "-o",
        "DIR/b.csv",
        "--evidence",
        "DIR/b.jsonl",
        "--evidence-why");

    assertThat(folder.resolve("b.csv")).hasSameBinaryContentAs(folder.resolve("a.csv"));
    String told = read("b.jsonl");
    assertThat(WHY.matcher(told).replaceAll("}")).isEqualTo(read("a.jsonl")).isNotEqualTo(told);
  }

  @Test
  void everyMemberStandsInTheManual() throws IOException {
    Files.writeString(
        folder.resolve("r.csv"),
        "id,report\n1,\"No effusion, the nodule or mass is stable. Small edema or pneumonia. It"
            + " has resolved. The heart is not enlarged, lungs clear. Edema: no.\"\n");
    run(
        "label",
        "-q",
        "DIR/r.csv",
        "-o",
        "DIR/l.csv",
        "--evidence",
        "DIR/e.jsonl",
        "--evidence-why");
    String line = read("e.jsonl");
    Set<String> written = members(line.substring(line.indexOf("\"why\":")));
    String manual = Files.readString(ROOT.resolve("docs/why.md"));

    assertThat(written).contains("answer", "alternatives", "structures", "misses", "subject");
    assertThat(written).allSatisfy(member -> assertThat(manual).contains("`" + member + "`"));
  }

  private static Set<String> members(String json) {
    Set<String> members = new TreeSet<>();
    MEMBER.matcher(json).results().forEach(m -> members.add(m.group(1)));
    return members;
  }

  @Test
  void whyIsToldInAnEvidenceFile() {
    assertThat(
            Cli.in(folder)
                .run("label", "-q", REPORTS.toString(), "--evidence-why")
                .ended(ExitCode.USAGE)
                .err())
        .contains("--evidence FILE");
  }

  @Test
  void explainAddsTheReasonsAndNothingElse() {
    String text = "No pneumothorax, but there is a small effusion or atelectasis.";
    List<String> plain = explained(text).lines().toList();
    List<String> why = explained("--why", text).lines().toList();

    assertThat(why).containsSubsequence(plain);
    assertThat(why)
        .contains(
            "No pneumothorax, | but there is a small effusion or atelectasis.",
            "      not effusion, atelectasis: beyond where it stops",
            "  = pneumothorax: negative, as \"No\" denies it")
        .anyMatch(line -> line.matches("  No   denial neg\\.no \\(cues/negation\\.yaml:\\d+\\) .*"))
        .anyMatch(line -> line.startsWith("      stops before \"but\": "));
  }

  /** But for the table of mentions, which is as wide as it needs to be. */
  @Test
  void reasonsFitATerminal() {
    String text =
        "No displaced rib fracture or pneumothorax on either side, although the examination is"
            + " limited by motion, and a small apical pneumothorax, which was described on the"
            + " outside radiograph, cannot be excluded with certainty. The cardiac silhouette is"
            + " not enlarged.";
    List<String> lines = explained("--why", text).lines().toList();
    int first = lines.indexOf(lines.stream().filter(l -> l.contains(" | ")).findFirst().get());
    List<String> why = lines.subList(first, lines.lastIndexOf(""));

    assertThat(why).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aControlCharacterOfTheReportDoesNotReachTheTerminal() {
    assertThat(explained("--why", "No pneumo\u001b[31mthorax, effusion \u0007or edema."))
        .doesNotContain("\u001b", "\u0007");
  }

  @Test
  void nothingIsSaidOfAReportThatIsNotRead() {
    String german = "Kein Pneumothorax und kein Erguss. Das Herz ist nicht vergroessert.";

    assertThat(explained("--why", german)).isEqualTo(explained(german));
  }

  private String explained(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Cli.in(folder).run(all).ended(ExitCode.OK).out();
  }

  private void run(Object... arguments) {
    String[] all = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    Cli.in(folder).run(all).ended(ExitCode.OK);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
