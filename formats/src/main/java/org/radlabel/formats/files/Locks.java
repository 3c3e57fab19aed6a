package org.radlabel.formats.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import org.radlabel.formats.OutputException;

/** Keeps a file that is being written from all other processes. Stateless. */
final class Locks {
  private static final Set<OpenOption> EXISTING =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

  private Locks() {}

  /**
   * A file that is there, locked until it is closed.
   *
   * @throws OutputException if another process has it, or it is gone
   */
  static FileChannel existing(Path path) throws IOException {
    return locked(FileChannel.open(path, EXISTING), path);
  }

  /**
   * A file made anew, locked until it is closed.
   *
   * @throws OutputException if another process has it, or it is gone
   */
  static FileChannel created(Path path, FileAttribute<?>... attributes) throws IOException {
    return locked(FileChannel.open(path, NEW, attributes), path);
  }

  private static FileChannel locked(FileChannel opened, Path path) throws IOException {
    if (!isMine(opened) || !Files.exists(path)) {
      opened.close();
      throw taken(path);
    }
    return opened;
  }

  /** What is said of a file that another process has. */
  static OutputException taken(Path path) {
    return new OutputException(
        path.toString(),
        "another radlabel is writing it; wait until it has ended, or name another output");
  }

  private static boolean isMine(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // Some network disks have no locks; that is no reason not to write to them.
      return true;
    }
  }
}
