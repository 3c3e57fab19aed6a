package org.radlabel.formats.readers.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Fails at its end if the bytes do not have the checksum that was stored for them. */
public final class ChecksumStream extends FilterInputStream {
  private final long expected;
  private final CRC32 seen = new CRC32();

  public ChecksumStream(InputStream in, long expected) {
    super(in);
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
