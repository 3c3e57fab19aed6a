package org.radlabel.formats.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The expanded bytes of a gzip file, all members one after the other.
 *
 * <p>The JDK's stream ends at the first bytes that begin no member, and at a moment in which a pipe
 * has nothing to give; both would lose what follows. This one goes on until the file ends, and
 * fails if something else than zeros, with which tapes fill their blocks, stands after the last
 * member. Not thread-safe.
 */
final class GzipStream extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8;

  private final Packed packed;
  private long filled;

  GzipStream(InputStream in) throws IOException {
    this(new Packed(in));
  }

  private GzipStream(Packed packed) throws IOException {
    super(packed, BUFFER);
    this.packed = packed;
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filled = packed.count;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = super.read(target, offset, length);
    if (n < 0) {
      checkEnd();
    }
    return n;
  }

  private void checkEnd() throws IOException {
    long end = filled - inf.getRemaining() + TRAILER;
    packed.transferTo(OutputStream.nullOutputStream());
    long behind = packed.count - end;
    if (behind > packed.zeros) {
      throw new ZipException("there is something after its end");
    }
  }

  /** Counts the packed bytes, and knows whether there are more by looking. */
  private static final class Packed extends FilterInputStream {
    private long count;
    private long zeros;
    private int ahead = -1;
    private boolean ended;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      if (ahead < 0 && !ended) {
        ahead = in.read();
        ended = ahead < 0;
      }
      return ended ? 0 : 1;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = 0;
      if (ahead >= 0 && length > 0) {
        target[offset] = (byte) ahead;
        ahead = -1;
        n = 1;
      } else {
        n = in.read(target, offset, length);
        ended |= n < 0;
      }
      for (int i = offset; i < offset + n; i++) {
        zeros = target[i] == 0 ? zeros + 1 : 0;
      }
      count += Math.max(0, n);
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      byte[] buffer = new byte[(int) Math.min(n, BUFFER)];
      return Math.max(0, n <= 0 ? 0 : read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
