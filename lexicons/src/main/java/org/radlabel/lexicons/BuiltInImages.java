package org.radlabel.lexicons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.radlabel.lexicons.image.ImageWriter;
import org.radlabel.lexicons.overlay.LexiconLoader;
import org.radlabel.lexicons.rules.Lexicon;

/** Makes the images of the built-in lexicons, and the hashes; the build runs it. Stateless. */
public final class BuiltInImages {
  private BuiltInImages() {}

  /** {@return the built-in lexicons as they are compiled: the finer findings apart} */
  public static List<Lexicon> toCompile() {
    Lexicon findings = Lexicons.findings();
    return List.of(
        Lexicons.builtIn(),
        Lexicons.clinical(),
        FinerLayer.without(findings),
        FinerLayer.of(findings));
  }

  /**
   * Writes the images, and the hashes of the lexicons for labels.
   *
   * @param args the folder for them
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Lexicon builtIn = new LexiconLoader(Lexicon.BUILT_IN).load();
    Lexicon clinical = new LexiconLoader(Lexicon.BUILT_IN).loadClinical();
    Lexicon findings = new LexiconLoader(Lexicon.BUILT_IN).loadFindings();
    for (Lexicon lexicon : List.of(builtIn, clinical, findings)) {
      try (OutputStream out =
          Files.newOutputStream(folder.resolve(lexicon.name() + ImageWriter.ENDING))) {
        ImageWriter.write(lexicon, out);
      }
    }
    for (Lexicon lexicon : List.of(builtIn, findings)) {
      Files.writeString(
          folder.resolve(lexicon.name() + LexiconHash.ENDING), LexiconHash.worked(lexicon));
    }
  }
}
