package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.commands.ExitCode;

/**
 * Processes that are killed (kill -9): what stands there afterwards is all old or all new or says
 * that it is not whole, and {@code --resume} gives the bytes of a run that was not killed.
 *
 * <p>{@code -Dradlabel.kills=200} kills so often at random moments, a few times by default.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("radlabel.kills", 6);
  private static final Path STRACE = Path.of("/usr/bin/strace");
  private static final String MOVES =
      "rename,renameat,renameat2" + (KILLS < 100 ? "" : ",unlink,unlinkat,fsync");
  private static final List<String> OUTPUTS =
      List.of("e.jsonl", "errors.tsv", "out.csv", "out.csv.manifest.json");

  @TempDir private Path folder;
  private Map<String, String> old;
  private Map<String, String> whole;

  /** An older run of the same input left its files, all others than the new ones. */
  @BeforeEach
  void writeOldAndLearnNew() throws IOException {
    Random random = new Random(20_260_601);
    StringBuilder csv = new StringBuilder("id,report\n");
    for (int i = 0; i < 4_000; i++) {
      csv.append(random.nextInt(100) == 0 ? 1 : i);
      csv.append(random.nextInt(200) == 0 ? "\n" : ",No edema. Effusion " + i + " mm.\n");
    }
    Files.writeString(folder.resolve("in.csv"), csv.toString());
    Cli.in(folder).run(arguments("DIR", "--uncertain", "ones")).ended(ExitCode.FAILED);
    old = files();
    Cli.in(folder).run(arguments("DIR")).ended(ExitCode.FAILED);
    whole = files();
    assertThat(whole.keySet()).containsExactlyElementsOf(OUTPUTS).isEqualTo(old.keySet());
    restore();
  }

  private void restore() throws IOException {
    for (String name : files().keySet()) {
      Files.delete(folder.resolve(name));
    }
    for (Map.Entry<String, String> file : old.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static String[] arguments(String dir, String... more) {
    return Stream.concat(
            Stream.of(
                "label",
                "-q",
                dir + "/in.csv",
                "-o",
                dir + "/out.csv",
                "--evidence",
                dir + "/e.jsonl",
                "--errors",
                dir + "/errors.tsv"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  @Test
  void atEveryMove() throws Exception {
    assumeTrue(Files.isExecutable(STRACE), "needs strace");
    int moves = 1;
    while (killedAt(moves)) {
      assertOneOrTheOther();
      resume();
      restore();
      moves++;
      assertThat(moves).isLessThan(200);
    }
    assumeTrue(moves > 1, "strace cannot kill here");
    assertThat(moves).as("four files and a checkpoint are moved").isGreaterThan(5);
    assertThat(files()).isEqualTo(whole);
  }

  private boolean killedAt(int move) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                STRACE.toString(),
                "-f",
                "-qq",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + MOVES,
                "-e",
                "inject=" + MOVES + ":signal=KILL:when=" + move));
    command.addAll(java(false));
    Process process = start(command);
    process.getInputStream().readAllBytes();
    return process.waitFor() > 128;
  }

  @Test
  void atRandomMoments() throws Exception {
    long seed = Long.getLong("radlabel.seed", 20_260_602L);
    Random random = new Random(seed);
    long typical = timeOfOneRun();
    for (int kills = 0; kills < KILLS; ) {
      restore();
      boolean killed = true;
      for (int chain = 0; killed && chain < 4; chain++) {
        killed = killedAfter((long) (random.nextDouble() * 1.1 * typical));
        kills += killed ? 1 : 0;
        assertOneOrTheOther();
      }
      resume();
    }
  }

  private long timeOfOneRun() throws Exception {
    long start = System.nanoTime();
    Process process = start(java(false));
    process.getInputStream().readAllBytes();
    process.waitFor();
    assertThat(files()).isEqualTo(whole);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private boolean killedAfter(long milliseconds) throws Exception {
    Process process = start(java(Files.exists(folder.resolve("out.csv.partial.json"))));
    boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /** A manifest stands beside files that are its own, and never beside others. */
  private void assertOneOrTheOther() throws IOException {
    Map<String, String> now = files();
    for (String name : OUTPUTS) {
      if (now.containsKey(name)) {
        assertThat(now.get(name)).isIn(old.get(name), whole.get(name));
      }
    }
    String manifest = now.getOrDefault("out.csv.manifest.json", "");
    if (manifest.equals(old.get("out.csv.manifest.json"))) {
      assertThat(now).containsAllEntriesOf(old);
    } else if (manifest.equals(whole.get("out.csv.manifest.json"))) {
      assertThat(now).containsAllEntriesOf(whole);
    }
  }

  /** What was left is gone on with, or begun if nothing was; nothing else is left. */
  private void resume() throws IOException {
    boolean left = Files.exists(folder.resolve("out.csv.partial.json"));
    Cli.in(folder)
        .run(left ? arguments("DIR", "--resume") : arguments("DIR"))
        .ended(ExitCode.FAILED);
    assertThat(files()).isEqualTo(whole);
  }

  private List<String> java(boolean resume) {
    String[] more = resume ? new String[] {"--resume"} : new String[0];
    return OwnProcess.command(List.of(arguments(folder.toString(), more)));
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** All but the input; of manifests without the folder's name. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(p -> !p.endsWith("in.csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
