package org.radlabel.cli.commands.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.cli.Cli;
import org.radlabel.lexicons.rules.Category;

class LexiconImportCommandTest {
  private static final Category CYST = new Category("Cyst");

  @TempDir private Path folder;

  @BeforeEach
  void writePhrases() throws IOException {
    Path mention = Files.createDirectories(folder.resolve("phrases/mention"));
    Path unmention = Files.createDirectories(folder.resolve("phrases/unmention"));
    Files.writeString(mention.resolve("cyst.txt"), "cyst\nbleb_\ncys(tic|tal) lung\n");
    Files.writeString(mention.resolve("edema.txt"), "edema\nwet lung\n");
    Files.writeString(mention.resolve("cardiomegaly.txt"), "ventricular area\n");
    Files.writeString(mention.resolve("no_finding.txt"), "clavicular notch\n");
    Files.writeString(unmention.resolve("cyst.txt"), "breast cyst\n");
  }

  @Test
  void importsWhatTheBuiltInLexiconHasNot() {
    Cli.in(folder)
        .run("lexicon", "import", "--chexpert", "DIR/phrases", "-o", "DIR/mine")
        .failed(
            0,
            "Cardiomegaly: 1 imported, 0 already in chexpert14, 0 regular expressions left to you",
            "Cyst: 3 imported, 0 already in chexpert14, 1 regular expressions left to you",
            "Edema: 1 imported, 1 already in chexpert14, 0 regular expressions left to you",
            "Other Abnormality: 1 imported, 0 already in chexpert14, 0 regular expressions left to"
                + " you");

    Labeler labeler = Labeler.builder().lexicon(folder.resolve("mine")).build();
    ReportLabels labels =
        labeler.label("There are cysts in both lungs. No wet lungs. A clavicular notch.");
    assertThat(labels.label(CYST)).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(Category.EDEMA)).isEqualTo(Label.NEGATIVE);
    assertThat(labels.label(Category.NO_FINDING)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labeler.label("A breast cyst is known.").label(CYST)).isEqualTo(Label.NOT_MENTIONED);
  }

  @Test
  void aStructureIsNoFinding() {
    Cli.in(folder).run("lexicon", "import", "--chexpert", "DIR/phrases", "-o", "DIR/mine").ended(0);

    Labeler labeler = Labeler.builder().lexicon(folder.resolve("mine")).build();
    assertThat(labeler.label("The ventricular area is shown.").label(Category.CARDIOMEGALY))
        .isEqualTo(Label.NOT_MENTIONED);
    assertThat(labeler.label("The ventricular area is normal.").label(Category.CARDIOMEGALY))
        .isEqualTo(Label.NEGATIVE);
  }

  @Test
  void leavesRegularExpressionsAsComments() throws IOException {
    Cli.in(folder).run("lexicon", "import", "--chexpert", "DIR/phrases", "-o", "DIR/mine").ended(0);

    assertThat(Files.readString(folder.resolve("mine/cyst.yaml")))
        .contains("# Not imported, a regular expression: cys(tic|tal) lung\n");
  }

  @Test
  void wantsAFolderOfMentions() {
    Cli.in(folder)
        .run("lexicon", "import", "--chexpert", "DIR", "-o", "DIR/mine")
        .failed(
            2,
            "radlabel: DIR has no folder \"mention\"; chexpert-labeler's is called phrases",
            "Try 'radlabel lexicon import --help'.");
  }

  @Test
  void overwritesNothing() {
    Cli.in(folder)
        .run("lexicon", "import", "--chexpert", "DIR/phrases", "-o", "DIR/phrases")
        .failed(1, "radlabel: DIR/phrases: is not empty; name a new folder");
  }
}
