package org.radlabel.formats.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, without their line feeds. For one thread. */
final class Frames {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;

  /** With the length in bytes above which a line is passed over. */
  Frames(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * The next line that is not empty, or empty at the end of the stream.
   *
   * @throws RequestException if the line is too long; it has been passed over
   */
  Optional<byte[]> next() throws IOException, RequestException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (start < end || fill()) {
      int feed = lineFeed();
      length += feed - start;
      if (length <= longest) {
        line.write(buffer, start, feed - start);
      }
      start = feed;
      if (feed < end) {
        start++;
        if (length > 0) {
          return Optional.of(checked(line, length));
        }
      }
    }
    return length == 0 ? Optional.empty() : Optional.of(checked(line, length));
  }

  private byte[] checked(ByteArrayOutputStream line, long length) throws RequestException {
    if (length > longest) {
      throw new RequestException(
          "a request has at most %d bytes; got: %d".formatted(longest, length));
    }
    return line.toByteArray();
  }

  /** Where the next line feed stands, or the end of what is in the buffer. */
  private int lineFeed() {
    int at = start;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean fill() throws IOException {
    start = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
