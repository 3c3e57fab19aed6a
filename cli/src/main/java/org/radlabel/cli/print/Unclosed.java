package org.radlabel.cli.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which is not ours to close. */
public final class Unclosed extends FilterOutputStream {
  /**
   * Passes on what is written, and leaves the stream open when it is closed.
   *
   * @param out the stream that stays open
   */
  public Unclosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
