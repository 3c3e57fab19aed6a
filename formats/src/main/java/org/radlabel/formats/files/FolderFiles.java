package org.radlabel.formats.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;

/** The regular files of a folder, in depth. Stateless. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * All but those that the run itself writes, in no order.
   *
   * @param own where the run writes to
   * @throws InputException naming the folder, or the one in it, that cannot be read
   */
  public static List<Path> of(Path folder, Set<Path> own) throws InputException {
    Set<Path> written = own.stream().map(FolderFiles::whole).collect(Collectors.toSet());
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> Files.isRegularFile(path) && !written.contains(whole(path)))
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, e.getCause());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** The path from the root on, without detours. */
  public static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static InputException unreadable(Path folder, IOException e) {
    boolean isNamed = e instanceof FileSystemException named && named.getFile() != null;
    String file = isNamed ? ((FileSystemException) e).getFile() : folder.toString();
    return InputException.unreadable(file, e);
  }
}
