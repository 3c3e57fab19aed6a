package org.radlabel.formats.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Writes a quote after a backslash as two quotes, and two backslashes as one, so that a table whose
 * quotes are escaped is read as any other. Not thread-safe.
 */
final class BackslashReader extends FilterReader {
  private static final int NONE = -2;

  private int pushedBack = NONE;
  private boolean secondQuote;

  BackslashReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    if (secondQuote) {
      secondQuote = false;
      return '"';
    }
    int c = next();
    if (c != '\\') {
      return c;
    }
    int escaped = next();
    secondQuote = escaped == '"';
    if (!secondQuote && escaped != '\\') {
      pushedBack = escaped;
    }
    return secondQuote ? '"' : '\\';
  }

  private int next() throws IOException {
    int c = pushedBack == NONE ? in.read() : pushedBack;
    pushedBack = NONE;
    return c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int n = 0;
    int c = 0;
    while (n < length && (c = read()) >= 0) {
      target[offset + n] = (char) c;
      n++;
    }
    return n == 0 && length > 0 ? -1 : n;
  }
}
