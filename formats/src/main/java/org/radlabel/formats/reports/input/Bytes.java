package org.radlabel.formats.reports.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.files.Head;

/** Looks at the first bytes of an input. */
public final class Bytes {
  private Bytes() {}

  /**
   * {@return whether bytes begin with others}
   *
   * @param head a file's first bytes
   * @param magic the others, each from 0 to 255
   */
  public static boolean startsWith(byte[] head, int... magic) {
    return at(head, 0, magic);
  }

  /**
   * {@return whether this is a zip}
   *
   * @param head a file's first bytes
   */
  public static boolean isZip(byte[] head) {
    return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
  }

  /**
   * {@return whether this is Parquet, also an encrypted one, which is not read}
   *
   * @param head a file's first bytes
   */
  public static boolean isParquet(byte[] head) {
    return Head.isParquet(head) || startsWith(head, 'P', 'A', 'R', 'E');
  }

  /**
   * {@return whether this is a tar}
   *
   * @param head a file's first bytes
   */
  public static boolean isTar(byte[] head) {
    return at(head, 257, 'u', 's', 't', 'a', 'r');
  }

  /**
   * {@return whether this is no text but something that holds or compresses files}
   *
   * @param head a file's first bytes
   */
  public static boolean isPacked(byte[] head) {
    return isZip(head) || isTar(head) || Compression.of(head) != Compression.NONE;
  }

  private static boolean at(byte[] head, int offset, int... magic) {
    if (head.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[offset + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the bytes as characters of an encoding, for a look at what a text begins with}
   *
   * @param head a file's first bytes
   * @param charset the encoding
   */
  public static String text(byte[] head, Charset charset) {
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * {@return the bytes as characters that keep ASCII, for a look at what a text begins with}
   *
   * @param head a file's first bytes
   */
  public static String text(byte[] head) {
    boolean bom = startsWith(head, 0xEF, 0xBB, 0xBF);
    int from = bom ? 3 : 0;
    return new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
  }
}
