package org.radlabel.formats.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * Something to read: a file, a folder, or a stream such as standard input.
 *
 * @param name what messages call it
 * @param path where it is, or empty for a stream
 * @param opener gives its bytes
 */
public record Source(String name, Optional<Path> path, Opener opener) {
  /** A report may have this many characters. */
  public static final int MAX_TEXT = 1 << 26;

  /** Gives the bytes of a source. */
  @FunctionalInterface
  public interface Opener {
    /**
     * {@return a stream from the first byte; the caller closes it}
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /**
   * Checks for null.
   *
   * @param name what messages call it
   * @param path where it is, or empty for a stream
   * @param opener gives its bytes
   */
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(opener, "opener");
  }

  /**
   * {@return a file or a folder}
   *
   * @param path its path
   */
  public static Source of(Path path) {
    return new Source(path.toString(), Optional.of(path), () -> open(path));
  }

  /** Of a pipe not by a channel, which asks for its position and has none. */
  private static InputStream open(Path path) throws IOException {
    return Files.exists(path) && !Files.isRegularFile(path)
        ? new FileInputStream(path.toFile())
        : Files.newInputStream(path);
  }

  /** {@return whether this is a file that can be read from any place in it} */
  public boolean isFile() {
    return path.filter(Files::isRegularFile).isPresent();
  }

  /**
   * {@return a stream that is read once}
   *
   * @param name what messages call it
   * @param in the bytes
   */
  public static Source of(String name, InputStream in) {
    return new Source(name, Optional.empty(), () -> in);
  }

  /** {@return whether this is a folder} */
  public boolean isFolder() {
    return path.filter(Files::isDirectory).isPresent();
  }

  /**
   * {@return the bytes of a file or a stream}
   *
   * @throws InputException naming this source, if it cannot be opened
   */
  public InputStream open() throws IOException {
    if (isFolder()) {
      throw new InputException(Place.of(name), "is a folder; a file is expected");
    }
    try {
      return opener.open();
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.unreadable(name, e);
    }
  }

  /**
   * {@return all of it as one text, a byte order mark left out}
   *
   * @param charset the encoding, where no mark tells it
   * @throws InputException if it cannot be read, has bytes that do not belong to the encoding, or
   *     is too long for a report
   */
  public String text(Charset charset) throws IOException {
    if (size().orElse(0L) > MAX_TEXT) {
      throw new InputException(
          Place.of(name),
          "has " + size().get() + " bytes; a report may have " + MAX_TEXT + " at most");
    }
    try (InputStream in = open();
        StrictReader reader = new StrictReader(name, in, charset)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  /** {@return how many bytes there are; empty for a stream or a folder} */
  public Optional<Long> size() {
    try {
      return path.isPresent() && Files.isRegularFile(path.get())
          ? Optional.of(Files.size(path.get()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
