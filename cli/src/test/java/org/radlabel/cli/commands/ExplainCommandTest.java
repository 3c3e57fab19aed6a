package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class ExplainCommandTest {
  /** Holds no mention of anything, whatever the lexicon. */
  private static final String SILENT = "Xyzzy plugh.";

  private static final String EXPLAINED =
      """
      Xyzzy plugh.

      no mention of any category

      blank: No Finding, Enlarged Cardiomediastinum, Cardiomegaly, Lung Lesion,
        Lung Opacity, Edema, Consolidation, Pneumonia, Atelectasis, Pneumothorax,
        Pleural Effusion, Pleural Other, Fracture, Support Devices
      """;

  @TempDir private Path folder;

  @Test
  void takesText() {
    assertThat(explained(SILENT)).isEqualTo(EXPLAINED);
    assertThat(explained("Xyzzy", "plugh.")).isEqualTo(EXPLAINED);
  }

  @Test
  void tellsTheAttributesOfAMention() {
    assertThat(explained("New 8 mm nodule in the left lung base.").lines())
        .filteredOn(line -> line.contains("  nodule  "))
        .singleElement()
        .asString()
        .endsWith("  left, base, 0.8 cm, new");
    assertThat(explained("No pneumothorax.").lines())
        .filteredOn(line -> line.contains("  pneumothorax  "))
        .singleElement()
        .asString()
        .endsWith("  -");
  }

  @Test
  void finerFindingsStandInGroupsOnEightyColumns() {
    String text =
        "ETT 4.2 cm above the carina. Opacity may be pneumonia or aspiration. Ectatic aorta.";
    String explained = explained("--findings", "all", text);
    assertThat(explained.lines().skip(1)).allMatch(line -> line.length() <= 80);
    assertThat(explained)
        .containsSubsequence(
            "CheXpert 14",
            "Lungs",
            "  Aspiration         uncertain  pneumonia or aspiration",
            "      cue may be, rule unc.modal",
            "Mediastinum",
            "  Tortuous Aorta     positive   Ectatic aorta",
            "Devices",
            "  Endotracheal Tube  positive   ETT",
            "      rule dev.endotracheal, above-carina, 4.2 cm",
            "CheXpert 14",
            "Mediastinum",
            "  Tortuous Aorta               1  positive")
        .doesNotContain("Bones", "Pleura\n")
        .endsWith(" 67 finer findings" + System.lineSeparator());
  }

  @Test
  void columnsOfCxrLtStandInTheGroupOfWhatTheyTell() {
    assertThat(explained("--findings", "cxr-lt", "Calcification of the aortic arch."))
        .containsSubsequence("Mediastinum", "  Calcification of the Aorta", "positive");
  }

  @Test
  void takesAFile() throws IOException {
    Files.writeString(folder.resolve("report"), "\uFEFF" + SILENT + "\r\n");

    assertThat(explained("DIR/report")).isEqualTo(EXPLAINED);
  }

  @Test
  void takesStandardInput() {
    assertThat(Cli.in(folder).withInput(SILENT).run("explain", "-").ended(ExitCode.OK).out())
        .isEqualTo(EXPLAINED);
  }

  @Test
  void takesTheNameOfAFileAsTextWhenTold() throws IOException {
    Files.writeString(folder.resolve("report"), SILENT);

    assertThat(explained("--text", "DIR/report")).startsWith("DIR/report\n");
  }

  @Test
  void aMissingFileIsNotTakenForAText() {
    Cli.in(folder)
        .run("explain", "DIR/none.txt")
        .failed(ExitCode.FAILED, "radlabel: DIR/none.txt: no such file");
  }

  private String explained(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "explain";
    System.arraycopy(args, 0, all, 1, args.length);
    Cli.Result result = Cli.in(folder).run(all).ended(ExitCode.OK);
    assertThat(result.err()).isEmpty();
    return result.out();
  }
}
