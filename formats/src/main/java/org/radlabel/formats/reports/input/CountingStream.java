package org.radlabel.formats.reports.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes, and the zeros at the end of what has been read. */
public final class CountingStream extends FilterInputStream {
  private long count;
  private long zeros;

  /**
   * Counts the bytes of a stream.
   *
   * @param in the stream; closed with this
   */
  public CountingStream(InputStream in) {
    super(in);
  }

  /** {@return how many bytes were read} */
  public long count() {
    return count;
  }

  /** {@return how many of the last bytes are zero} */
  public long zeros() {
    return zeros;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = in.read(target, offset, length);
    if (n > 0) {
      count += n;
      countZeros(target, offset, n);
    }
    return n;
  }

  private void countZeros(byte[] bytes, int offset, int n) {
    int end = offset + n;
    int i = end;
    while (i > offset && bytes[i - 1] == 0) {
      i--;
    }
    zeros = i == offset ? zeros + n : end - i;
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] buffer = new byte[(int) Math.min(n, 1 << 13)];
    return Math.max(0, n <= 0 ? 0 : read(buffer, 0, buffer.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
