package org.radlabel.formats.reports.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Fails if the bytes are more or others than was stored of them: their number, their checksum. */
public final class ChecksumStream extends FilterInputStream {
  private final long size;
  private final long expected;
  private final CRC32 seen = new CRC32();
  private long read;

  /**
   * Checks a stream.
   *
   * @param in the stream; closed with this
   * @param size how many bytes there should be, or less than 0 if that is not known
   * @param expected the CRC-32 that they should have
   */
  public ChecksumStream(InputStream in, long size, long expected) {
    super(in);
    this.size = size;
    this.expected = expected;
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
      seen.update(target, offset, n);
      read += n;
      if (size >= 0 && read > size) {
        throw new IOException("it is longer than its directory says");
      }
    } else if (n < 0 && seen.getValue() != expected) {
      throw new IOException("its checksum is another");
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
