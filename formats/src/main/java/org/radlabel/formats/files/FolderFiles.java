package org.radlabel.formats.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;

/**
 * What a folder and the folders in it hold.
 *
 * <p>Links are followed, to files and to folders. A folder that can be reached in several ways is
 * looked into once: where it stands, or else by the first link to it in the order of paths; so a
 * link that leads back ends there. Hidden folders are looked into last. What is no file is listed
 * with the reason, and nothing is left out. Not thread-safe.
 */
public final class FolderFiles {
  private final Set<Path> own;
  private final Set<Object> seen = new HashSet<>();
  private final Deque<Path> folders = new ArrayDeque<>();
  private final TreeSet<Path> links = new TreeSet<>();
  private final TreeSet<Path> hidden = new TreeSet<>();
  private final List<Entry> found = new ArrayList<>();
  private Path here = Path.of("");

  /** What stands under a name. */
  public enum State {
    /** A file, perhaps after a link. */
    FILE(""),
    /** A link that leads to nothing, or to itself. */
    DANGLING("is a link that leads nowhere; fetch what it stands for, or remove it"),
    /** A pipe, a socket or a device. */
    SPECIAL("is no file but a pipe, a socket or a device; it is not read in a folder");

    private final String refusal;

    State(String refusal) {
      this.refusal = refusal;
    }

    /** {@return why it cannot be read, if it cannot} */
    public Optional<String> refusal() {
      return Optional.of(refusal).filter(reason -> !reason.isEmpty());
    }
  }

  /**
   * Something in a folder that is no folder.
   *
   * @param path where it stands, the folder's own path in front
   * @param state what it is
   * @param size bytes of a file; 0 for anything else
   * @param modified when a file was last changed, in milliseconds since 1970; 0 for anything else
   */
  public record Entry(Path path, State state, long size, long modified) {}

  private FolderFiles(Set<Path> own) {
    this.own =
        own.stream()
            .flatMap(path -> Stream.of(whole(path), inRealFolder(path)))
            .collect(Collectors.toSet());
  }

  /**
   * {@return all but the files that the run itself writes, in no order}
   *
   * @param folder the folder
   * @param own where the run writes to
   * @throws InputException naming the folder, or the one in it, that cannot be read; one that is
   *     hidden need not be
   */
  public static List<Entry> of(Path folder, Set<Path> own) throws InputException {
    FolderFiles walk = new FolderFiles(own);
    try {
      walk.from(folder);
      while (!walk.links.isEmpty()) {
        walk.from(walk.links.pollFirst());
      }
      while (!walk.hidden.isEmpty()) {
        walk.fromHidden(walk.hidden.pollFirst());
      }
      return List.copyOf(walk.found);
    } catch (DirectoryIteratorException e) {
      throw unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private void from(Path folder) throws IOException {
    folders.add(folder);
    while (!folders.isEmpty()) {
      Path next = folders.remove();
      if (seen.add(key(next))) {
        lookInto(next);
      }
    }
  }

  /** Also with the hidden folders in it; of one that may not be read nothing is asked for. */
  private void fromHidden(Path folder) throws IOException {
    try {
      from(folder);
    } catch (AccessDeniedException e) {
      folders.clear();
    } catch (DirectoryIteratorException e) {
      folders.clear();
    }
    links.clear();
  }

  private static Object key(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }

  private void lookInto(Path folder) throws IOException {
    here = folder.toRealPath();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        addIfThere(path);
      }
    }
  }

  private void addIfThere(Path path) throws IOException {
    try {
      add(path, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      // It is gone since the folder was listed.
    }
  }

  private void add(Path path, BasicFileAttributes itself) {
    if (itself.isDirectory()) {
      (isHidden(path) ? hidden : folders).add(path);
    } else if (itself.isSymbolicLink()) {
      addLink(path);
    } else {
      addFile(path, itself);
    }
  }

  private void addLink(Path link) {
    try {
      BasicFileAttributes target = Files.readAttributes(link, BasicFileAttributes.class);
      if (target.isDirectory()) {
        (isHidden(link) ? hidden : links).add(link);
      } else {
        addFile(link, target);
      }
    } catch (IOException e) {
      found.add(new Entry(link, State.DANGLING, 0, 0));
    }
  }

  private void addFile(Path path, BasicFileAttributes attributes) {
    if (!isOwn(whole(path)) && !isOwn(here.resolve(path.getFileName()))) {
      found.add(
          attributes.isRegularFile()
              ? new Entry(
                  path, State.FILE, attributes.size(), attributes.lastModifiedTime().toMillis())
              : new Entry(path, State.SPECIAL, 0, 0));
    }
  }

  private boolean isOwn(Path path) {
    return own.contains(path) || Remnants.isOne(path);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /**
   * {@return the path from the root on, without detours}
   *
   * @param path a path
   */
  public static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** By the folder that it really stands in, to which a link may lead too. */
  private static Path inRealFolder(Path path) {
    Path whole = whole(path);
    Path parent = whole.getParent();
    if (parent == null) {
      return whole;
    }
    try {
      return parent.toRealPath().resolve(whole.getFileName());
    } catch (IOException e) {
      return whole;
    }
  }

  private static InputException unreadable(Path folder, IOException e) {
    boolean isNamed = e instanceof FileSystemException named && named.getFile() != null;
    String file = isNamed ? ((FileSystemException) e).getFile() : folder.toString();
    return InputException.unreadable(file, e);
  }
}
