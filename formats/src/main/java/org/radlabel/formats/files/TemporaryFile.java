package org.radlabel.formats.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Reasons;

/**
 * A file of the folder for temporary files that only this user can read, for forms that are not
 * read or written from the first byte to the last. Deleted when it is closed, or else when Java
 * ends. Not thread-safe.
 */
public final class TemporaryFile implements Closeable {
  private final Path path;

  private TemporaryFile(Path path) {
    this.path = path;
  }

  /**
   * {@return an empty file}
   *
   * @throws IOException if it cannot be made
   */
  public static TemporaryFile create() throws IOException {
    Path path = Files.createTempFile("radlabel-", ".tmp");
    Remnants.add(path);
    return new TemporaryFile(path);
  }

  /**
   * {@return a file with the rest of a stream}
   *
   * @param name what messages call the stream
   * @param in the stream; read to its end and not closed
   * @throws InputException if the stream cannot be read, or the file not be written
   */
  public static TemporaryFile of(String name, InputStream in) throws IOException {
    TemporaryFile file = null;
    try {
      file = create();
      try (OutputStream out = Files.newOutputStream(file.path)) {
        in.transferTo(out);
      }
      return file;
    } catch (InputException e) {
      Objects.requireNonNull(file).close();
      throw e;
    } catch (IOException e) {
      if (file != null) {
        file.close();
      }
      throw new InputException(
          Place.of(name),
          "cannot be copied to the folder for temporary files (%s): %s"
              .formatted(System.getProperty("java.io.tmpdir"), Reasons.of(e)),
          e);
    }
  }

  /** {@return where it is} */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    Remnants.remove(path);
  }
}
