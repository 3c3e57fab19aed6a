package org.radlabel.formats.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * Decodes bytes and replaces nothing: a byte that does not belong to the encoding is an {@link
 * InputException} that names its offset. Byte order marks with which lines begin are left out.
 *
 * <p>Not thread-safe.
 */
public final class StrictReader extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final char BOM = '\uFEFF';

  private final String file;
  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private long taken;
  private boolean atEnd;
  private char last = '\n';
  private boolean finished;

  /**
   * Decodes a stream.
   *
   * @param file what messages call it
   * @param in the bytes; closed with this reader
   * @param charset their encoding
   */
  public StrictReader(String file, InputStream in, Charset charset) {
    this.file = file;
    this.in = in;
    this.charset = charset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** {@return how many bytes have been taken from the stream} */
  public long bytesRead() {
    return taken;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
    while (out.position() == 0 && !finished) {
      int decoded = decodeSome(out);
      if (decoded > out.position()) {
        dropMarks(target, offset, out);
      } else if (decoded > 0) {
        last = target[offset + decoded - 1];
      }
    }
    return out.position() == 0 ? -1 : out.position();
  }

  /**
   * Decodes what is there, or gets more.
   *
   * @return how many bytes were decoded: where as many as characters, no mark is among these
   */
  private int decodeSome(CharBuffer out) throws IOException {
    int start = bytes.position();
    CoderResult result = decoder.decode(bytes, out, atEnd);
    int decoded = bytes.position() - start;
    if (result.isError()) {
      throw malformed();
    }
    if (!result.isOverflow()) {
      if (atEnd) {
        decoder.flush(out);
        finished = true;
      } else {
        fill();
      }
    }
    return decoded;
  }

  private void fill() throws IOException {
    bytes.compact();
    int n;
    try {
      n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
    if (n < 0) {
      atEnd = true;
    } else {
      taken += n;
      bytes.position(bytes.position() + n);
    }
    bytes.flip();
  }

  /** Those with which lines begin: files were put one behind the other. */
  private void dropMarks(char[] target, int offset, CharBuffer out) {
    int end = offset + out.position();
    int kept = offset;
    for (int i = offset; i < end; i++) {
      char next = target[i];
      if (next != BOM || (last != '\n' && last != '\r')) {
        target[kept++] = next;
        last = next;
      }
    }
    out.position(kept - offset);
  }

  private InputException malformed() {
    long offset = taken - bytes.remaining();
    int value = bytes.get(bytes.position()) & 0xFF;
    return new InputException(
        Place.of(file),
        String.format(
            Locale.ROOT,
            "is not %s: byte 0x%02X at offset %d; %s",
            charset.name(),
            value,
            offset,
            advice()));
  }

  /** The encoding of a table that is not a report file cannot be named. */
  private String advice() {
    return charset.equals(StandardCharsets.UTF_8)
        ? "save it in UTF-8, or name the encoding of reports, for example --charset windows-1252"
        : "name its encoding, for example --charset UTF-8";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
