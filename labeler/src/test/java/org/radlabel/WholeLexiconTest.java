package org.radlabel;

import static org.radlabel.ReportLabelsAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;

/** A lexicon that lies on nothing is read with the grammar of the built-in one. */
class WholeLexiconTest {
  private static final Category EFFUSION = new Category("Fluid");
  private static final Category PNEUMOTHORAX = new Category("Air");

  @TempDir Path folder;
  private Labeler labeler;

  @BeforeEach
  void twoCategoriesAndOneCue() throws IOException {
    Files.writeString(folder.resolve("lexicon.yaml"), "extends: none\n");
    Files.writeString(
        folder.resolve("fluid.yaml"),
        "category: Fluid\nfindings: [{id: fluid, phrases: [effusion]}]\n");
    Files.writeString(
        folder.resolve("air.yaml"),
        "category: Air\nfindings: [{id: air, phrases: [pneumothorax]}]\n");
    Files.writeString(
        folder.resolve("cues.yaml"), "cues: [{id: neg, says: negative, phrases: [\"no\"]}]\n");
    labeler = Labeler.builder().lexicon(Lexicons.load(folder)).build();
  }

  @Test
  void aDenialEndsWhereTheNextStatementBegins() {
    assertThat(labeler.label("No pneumothorax, the effusion has increased."))
        .has(PNEUMOTHORAX, Label.NEGATIVE)
        .has(EFFUSION, Label.POSITIVE);
    assertThat(labeler.label("No effusion and the pneumothorax is smaller."))
        .has(EFFUSION, Label.NEGATIVE)
        .has(PNEUMOTHORAX, Label.POSITIVE);
  }

  @Test
  void aDenialReachesThroughAList() {
    assertThat(labeler.label("No pneumothorax or effusion."))
        .has(PNEUMOTHORAX, Label.NEGATIVE)
        .has(EFFUSION, Label.NEGATIVE);
  }
}
