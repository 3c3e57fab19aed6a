package org.radlabel.reading;

/**
 * The characters of a sentence as it is remembered: a byte each where that is enough, as it nearly
 * always is, else two. Stateless.
 */
final class PackedText {
  /** The first byte tells how many bytes a character takes; the text begins after it. */
  private static final int HEAD = 1;

  private static final int LARGEST_BYTE = 0xFF;

  private PackedText() {}

  /** The packed form of a text. */
  static byte[] of(char[] text) {
    return isWide(text) ? wide(text) : narrow(text);
  }

  private static boolean isWide(char[] text) {
    int all = 0;
    for (char c : text) {
      all |= c;
    }
    return all > LARGEST_BYTE;
  }

  private static byte[] narrow(char[] text) {
    byte[] packed = new byte[HEAD + text.length];
    packed[0] = 1;
    for (int i = 0; i < text.length; i++) {
      packed[i + HEAD] = (byte) text[i];
    }
    return packed;
  }

  private static byte[] wide(char[] text) {
    byte[] packed = new byte[HEAD + text.length * 2];
    packed[0] = 2;
    for (int i = 0; i < text.length; i++) {
      packed[2 * i + HEAD] = (byte) (text[i] >> Byte.SIZE);
      packed[2 * i + 1 + HEAD] = (byte) text[i];
    }
    return packed;
  }

  /** Whether a packed text is what stands between two places of another text. */
  static boolean is(byte[] packed, char[] text, int start, int end) {
    int width = packed[0];
    if (packed.length - HEAD != (end - start) * width) {
      return false;
    }
    if (width == 1) {
      for (int i = start, at = HEAD; i < end; i++, at++) {
        if ((packed[at] & LARGEST_BYTE) != text[i]) {
          return false;
        }
      }
      return true;
    }
    for (int i = start; i < end; i++) {
      if (wideAt(packed, i - start) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static char wideAt(byte[] packed, int i) {
    return (char) (packed[2 * i + HEAD] << Byte.SIZE | (packed[2 * i + 1 + HEAD] & LARGEST_BYTE));
  }

  /** The characters of a packed text. */
  static char[] characters(byte[] packed) {
    int width = packed[0];
    char[] text = new char[(packed.length - HEAD) / width];
    for (int i = 0; i < text.length; i++) {
      text[i] = width == 1 ? (char) (packed[i + HEAD] & LARGEST_BYTE) : wideAt(packed, i);
    }
    return text;
  }
}
