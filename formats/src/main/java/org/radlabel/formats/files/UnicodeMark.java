package org.radlabel.formats.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * The byte order mark with which a text in UTF-16 or UTF-32 begins, as Excel's "Unicode text" and
 * SQL Server write it: it says for certain what the encoding is. Stateless.
 */
public final class UnicodeMark {
  private static final int BUFFER = 1 << 14;

  /** The longer first, since the mark of UTF-16 begins that of UTF-32. */
  private static final Map<String, Charset> MARKS = new LinkedHashMap<>();

  private static final byte[] UTF_8 = HexFormat.of().parseHex("EFBBBF");

  static {
    MARKS.put("FFFE0000", Charset.forName("UTF-32LE"));
    MARKS.put("0000FEFF", Charset.forName("UTF-32BE"));
    MARKS.put("FFFE", StandardCharsets.UTF_16LE);
    MARKS.put("FEFF", StandardCharsets.UTF_16BE);
  }

  private UnicodeMark() {}

  /**
   * {@return the encoding that the first bytes of a text name; empty if they name none}
   *
   * @param head the first bytes of the text
   */
  public static Optional<Charset> of(byte[] head) {
    return MARKS.entrySet().stream()
        .filter(mark -> begins(head, HexFormat.of().parseHex(mark.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * {@return the encoding of a text that is in none of these: UTF-8 where its mark tells it, or the
   * one that was named}
   *
   * @param head the first bytes of the text
   * @param named the encoding that was named
   */
  public static Charset otherwise(byte[] head, Charset named) {
    return begins(head, UTF_8) ? StandardCharsets.UTF_8 : named;
  }

  private static boolean begins(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  /**
   * {@return the same text in UTF-8, without the mark; its bytes can be marked}
   *
   * @param name what messages call it
   * @param in the bytes; closed with the stream that is returned
   * @param charset the encoding, where no mark tells it
   * @throws IOException if the bytes cannot be read
   */
  public static InputStream toUtf8(String name, InputStream in, Charset charset)
      throws IOException {
    return new BufferedInputStream(
        ReaderInputStream.builder()
            .setReader(new StrictReader(name, in, charset))
            .setCharset(StandardCharsets.UTF_8)
            .get(),
        BUFFER);
  }
}
