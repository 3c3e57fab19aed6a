package org.radlabel.formats.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.OutputException;

/**
 * Who may read and write a file that is made. Where a system knows no such permissions, they are of
 * no effect.
 *
 * <p>Immutable, null-free.
 *
 * @param posix the permissions; empty for those that the process gives by its umask
 */
public record Permissions(Optional<Set<PosixFilePermission>> posix) {
  /** As any program makes files: by the umask. */
  public static final Permissions USUAL = new Permissions(Optional.empty());

  /** For the user alone, 600: for what holds words of a report. */
  public static final Permissions PRIVATE = of(0600);

  private static final int ALL = 0777;
  private static final boolean KNOWN =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  /**
   * Copies.
   *
   * @param posix the permissions; empty for those that the process gives by its umask
   */
  public Permissions {
    posix = posix.map(Set::copyOf);
  }

  /**
   * {@return those of a mode}
   *
   * @param mode the nine bits, such as 0640
   * @throws IllegalArgumentException if it has other bits
   */
  public static Permissions of(int mode) {
    if (mode < 0 || mode > ALL) {
      throw new IllegalArgumentException(
          "mode must be 0 to 0777; got: " + Integer.toOctalString(mode));
    }
    PosixFilePermission[] bits = PosixFilePermission.values();
    Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < bits.length; i++) {
      if ((mode >> (bits.length - 1 - i) & 1) == 1) {
        set.add(bits[i]);
      }
    }
    return new Permissions(Optional.of(set));
  }

  /** What a file is made with, so that it has no others even for a moment. */
  FileAttribute<?>[] attributes() {
    return KNOWN && posix.isPresent()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(posix.get())}
        : new FileAttribute<?>[0];
  }

  /** Gives a file that was just made what the umask may have taken from it. */
  void give(Path file) throws IOException {
    if (KNOWN && posix.isPresent()) {
      Files.setPosixFilePermissions(file, posix.get());
    }
  }

  /** The same for a file that an earlier process made, perhaps for others to read. */
  void giveAgain(Path file) throws OutputException {
    try {
      give(file);
    } catch (IOException e) {
      throw CountedOutput.failed(file, e);
    }
  }
}
