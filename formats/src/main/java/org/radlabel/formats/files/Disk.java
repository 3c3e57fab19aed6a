package org.radlabel.formats.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Moves files so that a power cut leaves the old or the new one, whole. */
public final class Disk {
  private Disk() {}

  /**
   * Puts a file in the place of another.
   *
   * @param from the file
   * @param target where it will stand; what stands there is replaced
   * @throws IOException if it cannot be moved
   */
  public static void move(Path from, Path target) throws IOException {
    try {
      Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Makes sure that the names in a file's folder are on the disk; where it can be done.
   *
   * @param file a file in the folder
   */
  public static void syncFolderOf(Path file) {
    try (FileChannel folder =
        FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Some systems do not open folders, and some disks do not know of this.
    }
  }

  /**
   * {@return whether a file stands under this name itself, not after a link}
   *
   * @param path a path
   */
  public static boolean isPlainFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * {@return whether anything stands under this name, if only a link that leads nowhere}
   *
   * @param path a path
   */
  public static boolean isTaken(Path path) {
    try {
      Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
