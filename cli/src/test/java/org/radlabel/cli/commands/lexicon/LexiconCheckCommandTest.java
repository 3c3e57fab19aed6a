package org.radlabel.cli.commands.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;

class LexiconCheckCommandTest {
  private static final String[] COMMAND = {"lexicon", "check", "DIR/mine"};

  @TempDir private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
  }

  @Test
  void listsExamplesThatDoNotHold() throws IOException {
    write(
        "b.yaml",
        """
        category: Hiatal Hernia
        findings:
          - id: hernia.hiatal
            phrases: [hiatal hernia]
            examples:
              - "Hiatal hernia. => Hiatal Hernia=1"
              - "No hiatal hernia. => Hiatal Hernia=1; Edema="
          - id: hernia.stomach
            phrases: [intrathoracic stomach]
        """);
    write(
        "a.yaml",
        """
        extend:
          - id: eff.effusion
            add: [water on the lung]
            examples: ["No water on the lung. => Pleural Effusion=-1"]
        """);

    Cli.Result result = check().ended(ExitCode.FAILED);

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            DIR/mine/a.yaml:4:16: eff.effusion: "No water on the lung.": gets "Pleural Effusion=0", not "Pleural Effusion=-1"
            DIR/mine/b.yaml:7:9: hernia.hiatal: "No hiatal hernia.": gets "Hiatal Hernia=0", not "Hiatal Hernia=1"
            DIR/mine/b.yaml:8:5: hernia.stomach has no example
            1 of 3 examples hold
            """);
  }

  @Test
  void isContentWithExamplesThatHold() throws IOException {
    write(
        "lexicon.yaml",
        """
        extends: clinical
        cues:
          - id: ours.nil
            says: negative
            phrases: ["nil"]
            examples: ["Nil [wheeze]. => negative current patient"]
        """);

    assertThat(check().ended(ExitCode.OK).out()).isEqualTo("1 of 1 examples hold\n");
  }

  @Test
  void warnsOfPhrasesThatOthersCover() throws IOException {
    write(
        "a.yaml",
        """
        category: Hiatal Hernia
        findings:
          - id: hernia.hiatal
            phrases:
              - hiat(al|us) hernia[s]
              - hiatus hernia
            examples: ["Hiatus hernia. => Hiatal Hernia=1"]
        """);
    write(
        "b.yaml",
        """
        extend:
          - id: neg.no
            add: ["no", "nix"]
            examples: ["Nix effusion. => Pleural Effusion=0"]
        """);

    assertThat(check().ended(ExitCode.OK).out().replaceAll("yaml:\\d+:\\d+\n", "yaml:LINE\n"))
        .isEqualTo(
            """
            DIR/mine/a.yaml:6:9: hernia.hiatal: "hiatus hernia" is covered by line 5
            DIR/mine/b.yaml:3:11: neg.no: "no" is covered by chexpert14/cues/negation.yaml:LINE
            2 of 2 examples hold
            """);
  }

  @Test
  void runsTheExamplesBelowWhenAsked() throws IOException {
    write(
        "a.yaml",
        """
        remove: [neg.no]
        """);

    assertThat(check().ended(ExitCode.OK).out()).isEqualTo("0 of 0 examples hold\n");
    assertThat(check("--all").ended(ExitCode.FAILED).out())
        .contains("chexpert14/cues/")
        .containsPattern("\\d\\d\\d of \\d\\d\\d examples hold\n$");
  }

  @Test
  void runsOfTheExamplesBelowThoseThatHaveTheirColumns() throws IOException {
    write("lexicon.yaml", "columns: [Pneumothorax]\n");

    assertThat(check("--all").ended(ExitCode.OK).out())
        .containsPattern("^(\\d+) of \\1 examples hold\n$");
  }

  @Test
  void refusesWhatIsNoLexicon() throws IOException {
    write("a.yaml", "nonsense: 1\n");

    assertThat(check().ended(ExitCode.FAILED).err())
        .startsWith("radlabel: the lexicon has 1 problem:\nDIR/mine/a.yaml:1:1: unknown key");
  }

  private Cli.Result check(String... options) {
    String[] words = Stream.of(COMMAND, options).flatMap(Stream::of).toArray(String[]::new);
    Cli.Result result = Cli.in(folder).run(words);
    return new Cli.Result(result.code(), result.out().replace("\r\n", "\n"), result.err());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve("mine").resolve(name), content);
  }
}
