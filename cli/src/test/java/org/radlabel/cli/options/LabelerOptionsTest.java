package org.radlabel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.LabelOption;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;

/** {@code --option}: taken by three commands, shown in summary and help, refused with what is. */
class LabelerOptionsTest {
  @TempDir private Path folder;

  @Test
  void labelTakesThemAndItsSummaryTellsOfThem() throws IOException {
    Files.writeString(
        folder.resolve("in.csv"), "id,text\n1,Heart size is stable.\n2,No new effusion.\n3,\n");

    Cli.Result result =
        Cli.in(folder)
            .run(
                "label",
                "DIR/in.csv",
                "--option",
                "no-new=negative",
                "--option=stable=blank",
                "--option=no-finding=also-empty",
                "--sections=all",
                "--aggregation=chexpert")
            .ended(ExitCode.OK);

    assertThat(result.out().lines())
        .containsExactly(
            "id,No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Edema,"
                + "Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,"
                + "Fracture,Support Devices",
            "1,1.0,,,,,,,,,,,,,",
            "2,1.0,,,,,,,,,,0.0,,,",
            "3,1.0,,,,,,,,,,,,,");
    assertThat(result.err().lines())
        .contains(
            "options: aggregation=chexpert, no-finding=also-empty, no-new=negative, sections=all,"
                + " stable=blank",
            "records with problems: 0; without text, only No Finding: 1");
  }

  @Test
  void theSummaryIsSilentOfDefaults() throws IOException {
    Files.writeString(folder.resolve("in.csv"), "id,text\n1,Heart size is stable.\n");

    Cli.Result result =
        Cli.in(folder)
            .run("label", "DIR/in.csv", "--option=stable=uncertain", "--sections=auto")
            .ended(ExitCode.OK);

    assertThat(result.out()).contains("\n1,,,-1.0,");
    assertThat(result.err()).doesNotContain("options:");
  }

  @Test
  void explainTakesThem() {
    String text = "No new effusion.";
    assertThat(Cli.in(folder).run("explain", text).ended(ExitCode.OK).out())
        .containsPattern("Pleural Effusion +-1  uncertain");
    assertThat(
            Cli.in(folder)
                .run("explain", "--option", "no-new=negative", text)
                .ended(ExitCode.OK)
                .out())
        .containsPattern("Pleural Effusion +0  negative");
  }

  @Test
  void evaluateTakesThemForTheReports() throws IOException {
    Files.writeString(folder.resolve("reports.csv"), "id,text\n1,No new effusion.\n");
    Files.writeString(folder.resolve("gold.csv"), "id,Pleural Effusion\n1,1\n");
    Files.writeString(folder.resolve("labels.csv"), "id,Pleural Effusion\n1,0\n");

    Cli.in(folder)
        .run(
            "evaluate",
            "--gold=DIR/gold.csv",
            "--labels=DIR/labels.csv",
            "--errors=DIR/wrong.tsv",
            "--reports=DIR/reports.csv",
            "--option=no-new=negative")
        .ended(ExitCode.OK);

    assertThat(Files.readString(folder.resolve("wrong.tsv"))).contains("negative \"effusion\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"label", "explain", "evaluate"})
  void theHelpListsThemTheDefaultFirst(String command) {
    String help = Cli.in(folder).run(command, "--help").ended(ExitCode.OK).out();

    String words = help.replaceAll("\\s+", " ");
    for (LabelOption option : LabelOption.values()) {
      assertThat(words).contains(option.title() + "=" + String.join("|", option.answers()));
    }
  }

  @Test
  void whatDoesNotExistIsRefused() {
    refused("stable=no", "option stable must be one of uncertain, blank; got: no");
    refused(
        "steady=blank",
        "option must be one of blunting, congestion, failure, fibrosis, hierarchy, likely,"
            + " no-finding, no-new, stable, wires; got: steady");
    refused("stable", "must be NAME=VALUE; got: stable");
    refused("stable=", "option stable must be one of uncertain, blank; got: ");
  }

  private void refused(String given, String message) {
    Cli.in(folder)
        .run("explain", "--option", given, "Stable heart size.")
        .failed(
            ExitCode.USAGE,
            "radlabel: Invalid value for option '--option' (NAME=VALUE): " + message,
            "Try 'radlabel explain --help'.");
  }
}
