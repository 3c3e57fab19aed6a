package org.radlabel.workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;

/** A snippet is a lexicon on top of the built-in one, as it is and with its other half. */
class RuleSnippetTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"eff.effusion", "neg.no", "unc.if-any", "unc.not-excluded"})
  void aSnippetTakesTheRuleAway(String id) throws Exception {
    Lexicon builtIn = Lexicons.builtIn(new TreeMap<>());
    String yaml = RuleSnippet.of(RuleSnippet.rule(builtIn, id).orElseThrow());
    Files.writeString(folder.resolve("changes.yaml"), yaml);

    Lexicon changed = Lexicons.load(folder, new TreeMap<>());

    assertThat(RuleSnippet.rule(changed, id)).isEmpty();
    assertThat(changed.rules()).hasSize(builtIn.rules().size() - 1);
  }

  @Test
  void itsOtherHalfKeepsTheRule() throws Exception {
    Lexicon builtIn = Lexicons.builtIn(new TreeMap<>());
    String yaml = RuleSnippet.of(RuleSnippet.rule(builtIn, "unc.not-excluded").orElseThrow());
    String other = yaml.substring(yaml.indexOf("# extend")).replaceAll("(?m)^# ", "");
    String few = other.replaceAll("(?s)    drop:\n.*?    add", "    add");
    Files.writeString(folder.resolve("changes.yaml"), few);

    Lexicon changed = Lexicons.load(folder, new TreeMap<>());

    assertThat(RuleSnippet.rule(changed, "unc.not-excluded").orElseThrow().phrases())
        .contains("another phrase");
  }
}
