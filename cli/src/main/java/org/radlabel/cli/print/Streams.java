package org.radlabel.cli.print;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.radlabel.formats.files.AtomicFile;

/**
 * The standard streams of a process, handed in so that tests can hold them.
 *
 * @param in standard input
 * @param out standard output; a failed write throws
 * @param err standard error
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  /** Set by the launcher: which of {@code out} and {@code err} are terminals; else neither is. */
  private static final String TERMINALS = "radlabel.terminals";

  /**
   * Prints to standard output what a command has to say.
   *
   * @param text what it has to say; may be many lines
   * @throws org.radlabel.formats.OutputException if it cannot be written
   */
  public void print(String text) throws IOException {
    try (Writer writer = AtomicFile.writer("standard output", new Unclosed(out))) {
      writer.write(text);
    }
  }

  /** {@return the streams of this process} */
  public static Streams ofProcess() {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(","));
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals.contains("out"),
        terminals.contains("err"));
  }
}
