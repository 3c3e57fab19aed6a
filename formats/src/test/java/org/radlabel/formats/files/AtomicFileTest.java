package org.radlabel.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.OutputException;

class AtomicFileTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = folder.resolve("labels.csv");
  }

  @Test
  void isThereOnlyOnceCommitted() throws IOException {
    try (AtomicFile file = AtomicFile.create(target)) {
      file.writer().write("id\u00E9\n");
      assertThat(target).doesNotExist();
      file.commit();
    }

    assertThat(target).hasContent("id\u00E9\n");
    assertThat(files()).containsExactly("labels.csv");
  }

  @Test
  void leavesWhatWasThereIfNotCommitted() throws IOException {
    Files.writeString(target, "old");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.writer().write("new");
    }

    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly("labels.csv");
  }

  @Test
  void replacesTheFileBehindASymbolicLink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Files.createSymbolicLink(target, real);
    try (AtomicFile file = AtomicFile.create(target)) {
      file.writer().write("new");
      file.commit();
    }

    assertThat(target).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void leavesNothingBehindWhenTheDiskIsFull() throws IOException {
    Files.writeString(target, "old");
    AtomicFile file = AtomicFile.create(target, FullDisk::new);
    try (file) {
      file.writer().write("x".repeat(100));
      assertThatThrownBy(file::commit)
          .isInstanceOf(OutputException.class)
          .hasMessage(target + ": cannot be written: No space left on device");
    }

    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly("labels.csv");
  }

  @Test
  void saysWhichFileTheDiskWasTooFullFor() throws IOException {
    try (AtomicFile file = AtomicFile.create(target, FullDisk::new)) {
      assertThatThrownBy(() -> file.writer().write("x".repeat(1_000_000)))
          .isInstanceOf(OutputException.class)
          .hasMessage(target + ": cannot be written: No space left on device");
    }

    assertThat(files()).isEmpty();
  }

  @Test
  void writesToADeviceDirectly() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    try (AtomicFile file = AtomicFile.create(full)) {
      file.writer().write("x");
      assertThatThrownBy(file::commit)
          .hasMessageStartingWith("/dev/full: cannot be written: No space left");
    }
  }

  @Test
  void refusesAFolderAndAFileInAMissingFolder() {
    Path missing = folder.resolve("none/labels.csv");

    assertThatThrownBy(() -> AtomicFile.create(folder))
        .isInstanceOf(OutputException.class)
        .hasMessage(folder + ": is a folder; name a file in it");
    assertThatThrownBy(() -> AtomicFile.create(missing))
        .isInstanceOf(OutputException.class)
        .hasMessage(missing + ": its folder does not exist");
  }

  @Test
  void leavesNothingBehindWhenTheProcessIsEnded() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndedInTheMiddle.class.getName(),
                target.toString())
            .redirectErrorStream(true)
            .start();

    assertThat(process.getInputStream().readAllBytes()).asString().isEqualTo("1 file\n");
    assertThat(process.waitFor()).isEqualTo(EndedInTheMiddle.CODE);
    assertThat(files()).isEmpty();
  }

  /** A process that is ended while a file is written; the same hook runs on Ctrl-C and SIGTERM. */
  static final class EndedInTheMiddle {
    static final int CODE = 7;

    private EndedInTheMiddle() {}

    public static void main(String[] args) throws IOException {
      Path target = Path.of(args[0]);
      try (AtomicFile file = AtomicFile.create(target)) {
        file.writer().write("half");
        file.writer().flush();
        try (Stream<Path> all = Files.list(target.getParent())) {
          System.out.print(all.count() + " file\n");
        }
        System.exit(CODE);
      }
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private static final class FullDisk extends FilterOutputStream {
    FullDisk(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void compressesWhatIsNamedSoWithoutATime() throws IOException {
    Path file = folder.resolve("labels.csv.gz");
    try (AtomicFile out = AtomicFile.create(file)) {
      out.writer().write("id,Edema\n");
      out.commit();
    }

    byte[] bytes = Files.readAllBytes(file);
    assertThat(Arrays.copyOfRange(bytes, 4, 8)).containsOnly(0);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(in.readAllBytes()).asString().isEqualTo("id,Edema\n");
    }
  }
}
