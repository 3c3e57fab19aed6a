package org.radlabel.formats.reports.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.files.Head;

/** Looks at the first bytes of an input. */
public final class Bytes {
  private Bytes() {}

  public static boolean startsWith(byte[] head, int... magic) {
    return at(head, 0, magic);
  }

  public static boolean isZip(byte[] head) {
    return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
  }

  /** Also an encrypted one, which is not read. */
  public static boolean isParquet(byte[] head) {
    return Head.isParquet(head) || startsWith(head, 'P', 'A', 'R', 'E');
  }

  public static boolean isTar(byte[] head) {
    return at(head, 257, 'u', 's', 't', 'a', 'r');
  }

  /** {@return whether this is no text but something that holds or compresses files} */
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

  /** As characters of an encoding, for a look at what a text begins with. */
  public static String text(byte[] head, Charset charset) {
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** As characters that keep ASCII, for a look at what a text begins with. */
  public static String text(byte[] head) {
    boolean bom = startsWith(head, 0xEF, 0xBB, 0xBF);
    int from = bom ? 3 : 0;
    return new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
  }
}
