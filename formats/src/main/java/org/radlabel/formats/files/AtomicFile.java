package org.radlabel.formats.files;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.formats.OutputException;

/**
 * A file that is either whole or not there: it is written beside its final name and moved into
 * place by {@link #commit}. Closed without a commit, it leaves whatever stood there before; so it
 * does if the process is ended by Ctrl-C or SIGTERM.
 *
 * <p>A file named {@code .gz} or {@code .zst} is compressed; equal content gives equal bytes.
 *
 * <p>What is not a regular file ({@code /dev/stdout}, a pipe) is written to directly. UTF-8. Not
 * thread-safe. Every failure is an {@link OutputException} that names the file.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.create(Path.of("labels.csv"))) {
 *   file.writer().write("id\n");
 *   file.commit();
 * }
 * }</pre>
 */
public final class AtomicFile implements OutputFile {
  private final String name;
  private final Path target;
  private final Optional<Path> beside;
  private final OutputStream stream;
  private final Writer writer;
  private boolean finished;
  private boolean closed;

  private AtomicFile(String name, Path target, Optional<Path> beside, OutputStream out) {
    this.name = name;
    this.target = target;
    this.beside = beside;
    this.stream = new NamedStream(name, out);
    this.writer = text(stream);
  }

  /**
   * Begins a file.
   *
   * @param file where it will stand
   * @return the file, of which nothing stands there until it is committed
   * @throws OutputException if its folder is missing or cannot be written to, or if it is a folder
   */
  public static AtomicFile create(Path file) throws OutputException {
    return create(file, Permissions.USUAL);
  }

  /**
   * Begins a file that some may read.
   *
   * @param file where it will stand
   * @param permissions who may read it
   * @return the file, of which nothing stands there until it is committed
   * @throws OutputException if its folder is missing or cannot be written to, or if it is a folder
   */
  public static AtomicFile create(Path file, Permissions permissions) throws OutputException {
    return create(file, permissions, UnaryOperator.identity(), Compression.named(file.toString()));
  }

  /** With something between the file and its writer, for tests of failing disks. */
  static AtomicFile create(Path file, UnaryOperator<OutputStream> between) throws OutputException {
    return create(file, Permissions.USUAL, between, Compression.NONE);
  }

  private static AtomicFile create(
      Path file,
      Permissions permissions,
      UnaryOperator<OutputStream> between,
      Compression compression)
      throws OutputException {
    String name = file.toString();
    checkTarget(file);
    try {
      compression.requireLibrary();
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        OutputStream out = compression.compress(between.apply(Files.newOutputStream(file)));
        return new AtomicFile(name, file, Optional.empty(), out);
      }
      Path target = FolderFiles.whole(behindLinks(file));
      Path beside = target.resolveSibling("." + target.getFileName() + "." + unique() + ".tmp");
      Remnants.add(beside);
      OutputStream out = compression.compress(between.apply(NewFile.synced(beside, permissions)));
      return new AtomicFile(name, target, Optional.of(beside), out);
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private static String unique() {
    return Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
  }

  static void checkTarget(Path file) throws OutputException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new OutputException(file.toString(), "is a folder; name a file in it");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new OutputException(file.toString(), "its folder does not exist");
    }
    if (!Files.exists(file) && !Files.isWritable(folder)) {
      throw new OutputException(file.toString(), "its folder cannot be written to");
    }
  }

  /**
   * {@return whether a file of this name is written compressed}
   *
   * @param file the file's path
   */
  public static boolean isCompressed(Path file) {
    return Compression.named(file.toString()) != Compression.NONE;
  }

  /**
   * {@return a UTF-8 writer whose failures name what was written}
   *
   * @param name what messages call it
   * @param out the bytes
   */
  public static Writer writer(String name, OutputStream out) {
    return text(new NamedStream(name, out));
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * {@return a stream whose failures name what was written}
   *
   * @param name what messages call it
   * @param out the bytes
   */
  public static OutputStream stream(String name, OutputStream out) {
    return new NamedStream(name, out);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public Writer writer() {
    return writer;
  }

  @Override
  public Path target() {
    return target;
  }

  @Override
  public Optional<Path> beside() {
    return beside;
  }

  /**
   * Ends the file, moves it into place and makes sure that it is there.
   *
   * @throws OutputException if it cannot be written or moved; nothing is left of it then
   */
  public void commit() throws OutputException {
    finish();
    place();
    if (beside.isPresent()) {
      Disk.syncFolderOf(target);
    }
  }

  /**
   * Ends several files, and moves them into place when all are ended.
   *
   * @param files the files, in the order in which they are moved
   * @param old deleted before the first is moved
   * @throws IOException if one cannot be written or moved, or the old one not be deleted
   */
  public static void commit(List<AtomicFile> files, Optional<Path> old) throws IOException {
    for (AtomicFile file : files) {
      file.finish();
    }
    if (old.isPresent()) {
      Files.deleteIfExists(old.get());
    }
    for (AtomicFile file : files) {
      file.place();
    }
    for (AtomicFile file : files) {
      Disk.syncFolderOf(file.target);
    }
  }

  @Override
  public void finish() throws OutputException {
    try {
      finished = true;
      writer.close();
    } catch (IOException e) {
      close();
      throw e instanceof OutputException known ? known : new OutputException(name, e);
    }
  }

  @Override
  public void place() throws OutputException {
    try {
      closed = true;
      if (beside.isPresent()) {
        Disk.move(beside.get(), target);
        Remnants.remove(beside.get());
      }
    } catch (IOException e) {
      discard();
      throw new OutputException(name, e);
    }
  }

  /** The file that a symbolic link leads to; any other file itself. */
  static Path behindLinks(Path file) {
    try {
      return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      return file;
    }
  }

  /** Drops a file that was not moved into place. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      closeWriter();
      discard();
    }
  }

  private void closeWriter() {
    try {
      if (!finished) {
        writer.close();
      }
    } catch (IOException e) {
      // Nothing of this file is kept, so that what was left to write does not matter.
    }
  }

  private void discard() {
    try {
      if (beside.isPresent()) {
        Files.deleteIfExists(beside.get());
        Remnants.remove(beside.get());
      }
    } catch (IOException e) {
      // The failure that led here is reported; a remnant under a hidden name harms nobody.
    }
  }

  /** Names the file in failures. */
  private static final class NamedStream extends FilterOutputStream {
    private final String name;

    NamedStream(String name, OutputStream out) {
      super(out);
      this.name = name;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }
  }
}
