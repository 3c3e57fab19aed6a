package org.radlabel.formats.files;

import java.io.Closeable;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.radlabel.formats.OutputException;

/**
 * A file that stands under another name until it is whole. {@link #finish} and {@link #place} are
 * apart, so that of several files none need be in place before all are on the disk.
 */
public sealed interface OutputFile extends Closeable permits AtomicFile, PartialFile {
  /** {@return where the content goes if it is text} */
  Writer writer();

  /** {@return where the content goes if it is not text} */
  OutputStream stream();

  /** {@return the name under which it stands in the end} */
  Path target();

  /** {@return where the content stands until it is placed; empty if it is no file} */
  Optional<Path> beside();

  /**
   * Ends the content and makes sure that it is on the disk, not only on its way there.
   *
   * @throws OutputException if it cannot be written
   */
  void finish() throws OutputException;

  /**
   * Moves the finished file into place; to be called once.
   *
   * @throws OutputException if it cannot be moved
   */
  void place() throws OutputException;

  /** Ends without moving; what is left is for each kind of file to say. */
  @Override
  void close();
}
