package org.radlabel.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.OutputException;

class PartialFileTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = folder.resolve("labels.csv");
  }

  @Test
  void isCutAndGoneOnWith() throws IOException {
    Cut cut = keep("one\u00E9\n", "half");
    assertThat(files()).containsExactly("labels.csv.partial");
    assertThat(folder.resolve("labels.csv.partial")).hasContent("one\u00E9\n");

    try (PartialFile file = PartialFile.open(target)) {
      file.check(cut, false);
      file.resume(cut);
      file.writer().write("two\n");
      assertThat(file.flush().bytes()).isEqualTo(10);
      file.commit();
    }

    assertThat(files()).containsExactly("labels.csv");
    assertThat(target).hasContent("one\u00E9\ntwo\n");
  }

  @Test
  void whatStandsBehindACutIsDroppedWhenItIsGoneOnWith() throws IOException {
    Cut cut = keep("one\n", "");
    Files.writeString(folder.resolve("labels.csv.partial"), "one\ntw");
    try (PartialFile file = PartialFile.open(target)) {
      file.check(cut, false);
      file.resume(cut);
      Cut both = write(file, "2\n");
      file.commit();

      assertThat(target).hasContent("one\n2\n");
      assertThat(both).isEqualTo(cutOf("one\n2\n"));
    }
  }

  @Test
  void whatIsNotWhatWasKeptIsRefusedAndLeft() throws IOException {
    Cut cut = keep("one\n", "");
    Path partial = folder.resolve("labels.csv.partial");
    for (String other : List.of("on", "ONE\n", "")) {
      Files.writeString(partial, other);
      try (PartialFile file = PartialFile.open(target)) {
        assertThatThrownBy(() -> file.check(cut, false))
            .isInstanceOf(OutputException.class)
            .hasMessage(
                other.length() < 4
                    ? partial
                        + ": has %d bytes where 4 were kept; start again without --resume"
                            .formatted(other.length())
                    : partial + ": was changed since it was kept; start again without --resume");
      }
      assertThat(partial).hasContent(other);
    }
  }

  @Test
  void leavesNothingIfItIsNotEnded() throws IOException {
    Files.writeString(target, "old");
    try (PartialFile file = PartialFile.open(target)) {
      file.begin();
      write(file, "new");
    }
    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly("labels.csv");
    PartialFile.open(target).close();
    assertThat(files()).containsExactly("labels.csv");
  }

  @Test
  void isWrittenByOneAtATime() throws IOException {
    try (PartialFile file = PartialFile.open(target)) {
      file.begin();
      assertThatThrownBy(() -> PartialFile.open(target))
          .isInstanceOf(OutputException.class)
          .hasMessage(
              target
                  + ".partial: another radlabel is writing it; wait until it has ended, or name"
                  + " another output");
    }
    PartialFile.open(target).close();
  }

  @Test
  void replacesTheFileBehindASymbolicLink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Files.createSymbolicLink(target, real);
    try (PartialFile file = PartialFile.open(target)) {
      file.begin();
      write(file, "new");
      file.commit();
    }

    assertThat(target).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void aLinkUnderItsNameIsNeverFollowed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    Files.createSymbolicLink(PartialFile.path(target), victim);

    assertThatThrownBy(() -> PartialFile.open(target))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            target + ".partial: is no file of radlabel's; move it away, or name another output");
    Files.delete(PartialFile.path(target));
    Files.createLink(PartialFile.path(target), victim);
    try (PartialFile file = PartialFile.open(target)) {
      file.begin();
      write(file, "new");
      file.commit();
    }

    assertThat(victim).hasContent("precious");
    assertThat(target).hasContent("new");
  }

  @Test
  void whatIsInPlaceAlreadyIsLeftThere() throws IOException {
    Cut cut = keep("one\n", "");
    Files.move(PartialFile.path(target), target);
    try (PartialFile file = PartialFile.open(target)) {
      assertThatThrownBy(() -> file.check(cut, false))
          .hasMessageEndingWith(".partial: is gone; start again without --resume");
      file.check(cut, true);
      file.resume(cut);
      file.commit();
    }
    assertThat(target).hasContent("one\n");
    Files.writeString(target, "one\ntwo\n");
    try (PartialFile file = PartialFile.open(target)) {
      assertThatThrownBy(() -> file.check(cut, true))
          .hasMessage(target + ": was changed since it was kept; start again without --resume");
    }
  }

  @Test
  void isMadeForThoseWhoMayReadIt() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    for (String mode : List.of("rw-------", "rw-rw-r--", "rw-r-----")) {
      Permissions permissions = new Permissions(Optional.of(PosixFilePermissions.fromString(mode)));
      try (PartialFile file = PartialFile.open(target, permissions, UnaryOperator.identity())) {
        file.begin();
        assertThat(mode(PartialFile.path(target))).isEqualTo(mode);
        file.commit();
      }
      assertThat(mode(target)).isEqualTo(mode);
      try (AtomicFile file = AtomicFile.create(target, permissions)) {
        file.commit();
      }
      assertThat(mode(target)).isEqualTo(mode);
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** Writes both, and keeps the first. */
  private Cut keep(String kept, String dropped) throws IOException {
    try (PartialFile file = PartialFile.open(target)) {
      file.begin();
      Cut cut = write(file, kept);
      write(file, dropped);
      file.cutTo(cut);
      file.keep();
      return cut;
    }
  }

  private Cut cutOf(String text) throws IOException {
    target = folder.resolve("other");
    return keep(text, "");
  }

  private static Cut write(PartialFile file, String text) throws IOException {
    file.writer().write(text);
    return file.flush();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
