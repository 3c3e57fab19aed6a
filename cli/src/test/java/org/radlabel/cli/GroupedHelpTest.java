package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.commands.ExitCode;

/** Commands that label reports show what they have of their own before what they share. */
class GroupedHelpTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"explain,--why", "evaluate,--gold=", "compare,--differences=", "ablate,--phrases"})
  void whatIsSharedComesAfterWhatIsNot(String command, String own) {
    List<String> help =
        Cli.in(folder).run(command, "--help").ended(ExitCode.OK).out().lines().toList();

    assertThat(help.stream().filter(line -> line.endsWith(":") && !line.startsWith(" ")))
        .containsExactly(
            "How the reports are read:", "How they are labelled:", "Help:", "Exit codes:");
    int shared = help.indexOf("How the reports are read:");
    assertThat(row(help, own)).isBetween(0, shared);
    assertThat(row(help, "--charset=")).isGreaterThan(shared);
    assertThat(row(help, "--lexicon=")).isGreaterThan(help.indexOf("How they are labelled:"));
  }

  /** The line in which an option stands with its description. */
  private static int row(List<String> help, String option) {
    return help.indexOf(
        help.stream()
            .filter(line -> line.strip().startsWith(option))
            .findFirst()
            .orElse("no such line"));
  }
}
