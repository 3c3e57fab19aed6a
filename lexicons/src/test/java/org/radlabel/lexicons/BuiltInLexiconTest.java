package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.overlay.CoveredPhrases;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/** What holds for the built-in lexicon, and for every lexicon. */
class BuiltInLexiconTest {
  private final Lexicon lexicon = Lexicons.builtIn();

  @Test
  void columnsAreChexpertLabelers() {
    assertThat(lexicon.columns()).isEqualTo(Category.CHEXPERT_14);
  }

  @Test
  void everyRuleHasACommentAndAnExample() {
    assertThat(lexicon.rules())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.comment()).as("%s %s", rule.source(), rule.id()).isNotEmpty();
              assertThat(rule.examples()).as("%s %s", rule.source(), rule.id()).isNotEmpty();
            });
  }

  @Test
  void noPhraseIsCoveredByAnotherOfItsRule() {
    assertThat(CoveredPhrases.in(sources())).isEmpty();
  }

  @Test
  void everyCategoryHasARule() {
    List<Category> mentioned = lexicon.phrases().stream().map(PhraseGroup::category).toList();
    assertThat(mentioned)
        .containsAll(
            lexicon.columns().stream().filter(c -> !c.equals(Category.NO_FINDING)).toList());
  }

  @Test
  void everyFileIsListed() throws IOException {
    Path folder = sources();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(folder::relativize).map(this::listed))
          .isNotEmpty()
          .allSatisfy(found -> assertThat(found).endsWith(" listed"));
    }
  }

  private String listed(Path file) {
    String name = file.toString().replace('\\', '/');
    String index = read(sources().resolve("lexicon.yaml"));
    boolean listed = name.equals("lexicon.yaml") || index.contains("  - " + name + "\n");
    return name + (listed ? " listed" : " missing in lexicon.yaml");
  }

  @Test
  void aCopyInAFolderIsTheSameLexicon() {
    assertThat(Lexicons.load(sources()))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Source.class)
        .isEqualTo(lexicon);
  }

  @Test
  void anEmptyOverlayIsTheSameLexicon(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("lexicon.yaml"), "lexicon: chexpert14\n");
    assertThat(Lexicons.load(folder)).usingRecursiveComparison().isEqualTo(lexicon);
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(Lexicons.builtIn()).usingRecursiveComparison().isEqualTo(lexicon);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothingCanBeModified() {
    Rule rule = lexicon.rules().get(0);
    refuses(() -> lexicon.columns().clear());
    refuses(() -> lexicon.phrases().clear());
    refuses(() -> lexicon.cues().clear());
    refuses(() -> lexicon.predicates().clear());
    refuses(() -> lexicon.terminators().clear());
    refuses(() -> lexicon.sections().clear());
    refuses(() -> lexicon.sections().get(0).names().clear());
    refuses(() -> lexicon.wordClasses().clear());
    refuses(() -> lexicon.wordClasses().get("size").clear());
    refuses(() -> lexicon.ordinaryWords().clear());
    refuses(() -> lexicon.rules().clear());
    refuses(() -> rule.phrases().clear());
    refuses(() -> rule.examples().clear());
    refuses(() -> rule.examples().get(0).labels().clear());
  }

  private static void refuses(Runnable change) {
    assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
  }

  private static Path sources() {
    return Path.of(System.getProperty("radlabel.root"), "lexicons", Lexicon.BUILT_IN);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
