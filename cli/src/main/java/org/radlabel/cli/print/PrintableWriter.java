package org.radlabel.cli.print;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes lines for a terminal: what would be an order to it is shown as a question mark. */
public final class PrintableWriter extends FilterWriter {
  /**
   * Writes UTF-8 in which no character gives the terminal an order.
   *
   * @param out where the text goes
   */
  public PrintableWriter(OutputStream out) {
    super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(int c) throws IOException {
    out.write(isOrder((char) c) ? '?' : c);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    StringBuilder shown = new StringBuilder(length);
    for (int i = offset; i < offset + length; i++) {
      shown.append(isOrder(text.charAt(i)) ? '?' : text.charAt(i));
    }
    out.write(shown.toString());
  }

  private static boolean isOrder(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
