package org.radlabel.rules.mention;

import java.io.IOException;
import java.nio.file.Path;
import org.radlabel.lexicons.BuiltInImages;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.image.Images;

/** Makes the images of what is compiled of the built-in lexicons; the build runs it. Stateless. */
public final class CompiledImages {
  private CompiledImages() {}

  /**
   * Writes the images of vocabularies and tries, in place of those of a build before.
   *
   * @param args the folder for them, that of {@link Images}
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Images.delete(folder);
    for (Lexicon lexicon : BuiltInImages.toCompile()) {
      Vocabulary vocabulary = Vocabulary.of(lexicon);
      Images.write(folder, vocabulary.hash(), vocabulary.image());
      for (PhraseAutomaton.Builder<?> builder :
          Automata.all(new CompiledLexicon(lexicon, vocabulary))) {
        Images.write(folder, builder.hash(), builder.trie().image());
      }
    }
  }
}
