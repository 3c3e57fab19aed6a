package org.radlabel.formats.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a stream, which are left in it. Stateless. */
public final class Head {
  private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private Head() {}

  /**
   * {@return up to so many bytes of a stream, which stands at its beginning again}
   *
   * @param in a stream that can be marked
   * @param bytes how many at most
   * @throws IOException if it cannot be read
   */
  public static byte[] of(InputStream in, int bytes) throws IOException {
    in.mark(bytes);
    byte[] head = in.readNBytes(bytes);
    in.reset();
    return head;
  }

  /**
   * {@return whether a file that begins so is Parquet}
   *
   * @param head a file's first bytes
   */
  public static boolean isParquet(byte[] head) {
    return head.length >= PARQUET.length
        && Arrays.equals(head, 0, PARQUET.length, PARQUET, 0, PARQUET.length);
  }

  /**
   * {@return whether a file that begins so is a zip}
   *
   * @param head a file's first bytes
   */
  public static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /**
   * {@return the first line of a text that is not blank; empty if there is none}
   *
   * @param text a text
   */
  public static String line(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }
}
