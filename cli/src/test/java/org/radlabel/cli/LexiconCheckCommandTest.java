package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckCommandTest {
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
  void refusesWhatIsNoLexicon() throws IOException {
    write("a.yaml", "nonsense: 1\n");

    assertThat(check().ended(ExitCode.FAILED).err())
        .startsWith("radlabel: the lexicon has 1 problem:\nDIR/mine/a.yaml:1:1: unknown key");
  }

  private Cli.Result check() {
    Cli.Result result = Cli.in(folder).run("lexicon", "check", "DIR/mine");
    return new Cli.Result(result.code(), result.out().replace("\r\n", "\n"), result.err());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve("mine").resolve(name), content);
  }
}
