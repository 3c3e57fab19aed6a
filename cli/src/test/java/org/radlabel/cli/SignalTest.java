package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.commands.ExitCode;

/** A process that is told to end keeps whole records, from which another goes on. */
class SignalTest {
  private static final String REPORTS = reports();

  @TempDir private Path folder;

  private static String reports() {
    StringBuilder csv = new StringBuilder("id,report\n");
    for (int i = 1; i <= 600_000; i++) {
      csv.append(i).append(",No edema. Small effusion.\n");
    }
    return csv.toString();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void ctrlCKeepsWholeRecords(String signal, int code) throws Exception {
    Path kill = Path.of("/bin/kill");
    assumeTrue(Files.isExecutable(kill), "needs kill");
    Files.writeString(folder.resolve("in.csv"), REPORTS);
    Process process = start();
    assumeFalse(isIgnored(process, code - 128), "the tests run where this signal is ignored");
    Path checkpoint = folder.resolve("out.csv.partial.json");
    while (process.isAlive() && !hasRecords(checkpoint)) {
      Thread.sleep(5);
    }
    new ProcessBuilder(kill.toString(), "-" + signal, Long.toString(process.pid()))
        .start()
        .waitFor();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(err).isEqualTo(code);
    assertThat(err)
        .matches(
            "radlabel: interrupted; [0-9,]+ records \\(up to \\S+in\\.csv:\\d+\\) are kept in"
                + " \\S+out\\.csv\\.partial; the same command with --resume goes on from there\n");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("in.csv", "out.csv.partial", "out.csv.partial.json");
    String kept = Files.readString(folder.resolve("out.csv.partial"));
    assertThat(kept).endsWith("\n");
    Cli.in(folder)
        .run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv", "--resume", "--memo", "on")
        .ended(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("out.csv"))).startsWith(kept);
    assertThat(Files.readString(folder.resolve("out.csv.manifest.json")))
        .contains("\"records\" : 600000,");
  }

  private static boolean hasRecords(Path checkpoint) throws IOException {
    return Files.exists(checkpoint) && !Files.readString(checkpoint).contains("\"records\" : 0,");
  }

  /** A program started in the background of a script ignores Ctrl-C, as do those it starts. */
  private static boolean isIgnored(Process process, int signal) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.notExists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(line.indexOf(':') + 1).strip(), 16))
        .anyMatch(ignored -> (ignored >>> (signal - 1) & 1) == 1);
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            RadlabelCommand.class.getName(),
            "label",
            "-q",
            folder.resolve("in.csv").toString(),
            "-o",
            folder.resolve("out.csv").toString());
    return new ProcessBuilder(command).start();
  }
}
