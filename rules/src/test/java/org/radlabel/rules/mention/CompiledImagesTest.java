package org.radlabel.rules.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.BuiltInImages;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.image.Images;

/** What the build has compiled is what would be compiled now, and is taken for nothing else. */
class CompiledImagesTest {
  private static final Path LEFT = Path.of("0123456789abcdef.image");

  @TempDir private Path folder;

  static List<Lexicon> lexicons() {
    return BuiltInImages.toCompile();
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void theTriesReadAreThoseMade(Lexicon lexicon) {
    for (PhraseAutomaton.Builder<?> builder : Automata.all(CompiledLexicon.of(lexicon))) {
      byte[] image = Images.read(builder.hash()).orElseThrow();
      assertThat(image).isEqualTo(builder.trie().image());
      assertThat(Trie.read(image).image()).isEqualTo(image);
    }
  }

  @Test
  void aPhraseLessIsAnotherLexicon() {
    Cue cue = Lexicons.builtIn().cues().get(0);
    Lexicon less = Lexicons.builtIn().without(cue.id(), cue.phrases().get(0));
    CompiledLexicon compiled = CompiledLexicon.of(less);
    assertThat(Images.read(compiled.vocabulary().hash())).isEmpty();
    for (PhraseAutomaton.Builder<?> builder : Automata.all(compiled)) {
      assertThat(Images.read(builder.hash())).isEmpty();
    }
  }

  @Test
  void aPhraseWrittenOtherwiseOrAtAnotherPlaceIsAnotherTrie() {
    Vocabulary vocabulary = Vocabulary.of(Lexicons.builtIn());
    List<String> phrases = Lexicons.builtIn().phrases().get(0).phrases();
    List<String> turned = new ArrayList<>(phrases);
    Collections.swap(turned, 0, 1);
    List<String> other = new ArrayList<>(phrases);
    other.set(0, "other " + other.get(0));
    assertThat(List.of(hash(vocabulary, phrases), hash(vocabulary, List.copyOf(phrases))))
        .containsOnly(hash(vocabulary, new ArrayList<>(phrases)))
        .doesNotContain(hash(vocabulary, turned), hash(vocabulary, other));
  }

  private static long hash(Vocabulary vocabulary, List<String> phrases) {
    return new PhraseAutomaton.Builder<String>(vocabulary).add(phrases, "value").hash();
  }

  @Test
  void theBuildsCommandLeavesNoImageOfABuildBefore() throws IOException {
    Files.createFile(folder.resolve(LEFT));
    CompiledImages.main(new String[] {folder.toString()});
    assertThat(folder.toFile().list())
        .hasSize(lexicons().size() * 4)
        .doesNotContain(LEFT.toString())
        .allMatch(name -> CompiledImages.class.getResource("../image/" + name) != null);
  }
}
