package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.image.ImageReader;
import org.radlabel.lexicons.image.ImageWriter;
import org.radlabel.lexicons.overlay.LexiconLoader;
import org.radlabel.lexicons.rules.Lexicon;

/** Images say what the YAML says. */
class ImageTest {
  @TempDir private Path folder;

  @Test
  void theBuildMadeAnImageOfTheBuiltInLexiconAsItsYamlIsNow() throws IOException {
    assertThat(ImageReader.read(Lexicon.BUILT_IN))
        .contains(new LexiconLoader(Lexicon.BUILT_IN).load());
  }

  @Test
  void theBuildMadeAnImageOfTheClinicalLexiconAsItsYamlIsNow() throws IOException {
    assertThat(ImageReader.read(Lexicon.CLINICAL))
        .contains(new LexiconLoader(Lexicon.BUILT_IN).loadClinical());
  }

  @Test
  void whereThereIsNoImageTheYamlIsRead() throws IOException {
    assertThat(ImageReader.read("none")).isEmpty();
    assertThat(LexiconLoader.image("none", Lexicons::builtIn).name()).isEqualTo(Lexicon.BUILT_IN);
  }

  @Test
  void aLexiconWithoutARuleComesBackWithoutIt() throws IOException {
    Lexicon without = Lexicons.builtIn().without(Lexicons.builtIn().cues().get(0).id());
    assertThat(ImageReader.read(image(without)))
        .isEqualTo(without)
        .isNotEqualTo(Lexicons.builtIn());
  }

  @Test
  void theBuildsCommandWritesAllAndTheHashes() throws IOException {
    BuiltInImages.main(new String[] {folder.toString()});
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "chexpert14.image",
            "clinical.image",
            "findings.image",
            "chexpert14.sha256",
            "findings.sha256");
  }

  private static byte[] image(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter.write(lexicon, out);
    return out.toByteArray();
  }
}
