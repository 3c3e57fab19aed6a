package org.radlabel.formats.reports.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * Expanded bytes: what cannot be expanded, or expands without measure, is an {@link InputException}
 * that names the input.
 */
public final class GuardedStream extends FilterInputStream {
  private final String name;
  private final String what;
  private final LongSupplier packed;
  private final long ratio;
  private final long from;
  private long expanded;

  /**
   * Guards a stream.
   *
   * @param name what messages call the input
   * @param what how it is compressed
   * @param in the expanded bytes
   * @param packed how many compressed bytes there are, or have been read
   * @param ratio how many times that it may expand to
   * @param from what it may expand to before the ratio counts
   */
  public GuardedStream(
      String name, String what, InputStream in, LongSupplier packed, long ratio, long from) {
    super(in);
    this.name = name;
    this.what = what;
    this.packed = packed;
    this.ratio = ratio;
    this.from = from;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n;
    try {
      n = in.read(target, offset, length);
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(name, what, e);
    }
    if (n > 0) {
      expanded += n;
      checkRatio();
    }
    return n;
  }

  /**
   * {@return what is thrown when an input breaks off or is damaged}
   *
   * @param name what messages call the input
   * @param what what it is: {@code gzip}
   * @param cause what was thrown on reading it
   */
  public static InputException damaged(String name, String what, Exception cause) {
    return new InputException(
        Place.of(name), "is cut off or damaged: its " + what + " data cannot be expanded", cause);
  }

  private void checkRatio() throws InputException {
    if (expanded > from && expanded / ratio > packed.getAsLong()) {
      throw new InputException(
          Place.of(name),
          "expands to more than %,d times its size (the limit, counted from %,d bytes on); no report does"
              .formatted(ratio, from));
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
