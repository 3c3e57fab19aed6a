package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class ServeCommandTest {
  private static final String REQUEST =
      "{\"id\":1,\"evidence\":true,\"texts\":[\"Likely edema.\"]}\n";

  @TempDir private Path folder;

  @Test
  void answersUntilTheInputEnds() {
    assertThat(served(REQUEST + REQUEST).failed(ExitCode.OK).out().lines())
        .hasSize(3)
        .filteredOn(line -> line.contains("null,1,null") && line.contains("\"text\":\"edema\""))
        .hasSize(2);
  }

  @Test
  void takesOptions() {
    assertThat(served(REQUEST, "--option", "likely=uncertain").failed(ExitCode.OK).out())
        .contains("null,-1,null");
  }

  @Test
  void readsALexiconOnce() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("lexicon")).resolve("hernia.yaml");
    Files.writeString(
        rules,
        """
        category: Hiatal Hernia
        findings:
          - id: own.hernia
            phrases: [hiatal hernia]
            examples: "Hiatal hernia. => Hiatal Hernia=1"
        """);

    assertThat(
            served(
                    "{\"id\":1,\"evidence\":true,\"texts\":[\"Hiatal hernia.\"]}",
                    "--lexicon",
                    "DIR/lexicon")
                .failed(ExitCode.OK)
                .out())
        .contains("\"Support Devices\",\"Hiatal Hernia\"]}", ",null,1]", "\"own.hernia\"");
  }

  @Test
  void refusesWhatItCannotDo() {
    served("", "--threads", "0")
        .failed(
            ExitCode.USAGE,
            "radlabel: --threads must be >= 1; got: 0",
            "Try 'radlabel serve --help'.");
    served("", "--lexicon", "DIR/none")
        .failed(
            ExitCode.FAILED,
            "radlabel: the lexicon has 1 problem:",
            "DIR/none:1:1: does not exist; a lexicon is a folder of .yaml files");
  }

  @Test
  void saysNothingWhenNobodyListens() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    Cli.in(folder).withInput(REQUEST).withOutput(closed).run("serve").failed(ExitCode.FAILED);
  }

  private Cli.Result served(String requests, String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "serve";
    System.arraycopy(options, 0, words, 1, options.length);
    return Cli.in(folder).withInput(requests).run(words);
  }
}
