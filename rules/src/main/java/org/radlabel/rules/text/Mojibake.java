package org.radlabel.rules.text;

import java.nio.charset.Charset;

/**
 * Reads characters of UTF-8 that were taken for as many of Windows-1252: of the apostrophe come an
 * "a" with a circumflex, the sign of the euro and that of a trade mark. Stateless.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int FIRST = 0x80;
  private static final int NEXT_LINE = 0x85;
  private static final int LATIN = 0x100;

  /** The characters of the bytes from 0x80 on. */
  private static final String CHARACTERS = characters();

  private Mojibake() {}

  private static String characters() {
    StringBuilder all = new StringBuilder();
    for (int b = FIRST; b < LATIN; b++) {
      String c = new String(new byte[] {(byte) b}, WINDOWS);
      all.append(c.charAt(0) == '\ufffd' ? (char) b : c.charAt(0));
    }
    return all.toString();
  }

  /** What Windows-1252 has where Unicode has a control character, but for the end of a line. */
  static int ofWindows(int c) {
    boolean control = Character.getType(c) == Character.CONTROL && c >= FIRST;
    return control && c != NEXT_LINE ? CHARACTERS.charAt(c - FIRST) : c;
  }

  /** How many characters stand for the one that was meant; 0 if it is not so. */
  static int length(String text, int at) {
    int lead = byteAt(text, at);
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 0;
    for (int i = 1; i < length; i++) {
      int next = byteAt(text, at + i);
      if (next < FIRST || next >= 0xC0) {
        return 0;
      }
    }
    return length == 3 && character(text, at) < 0x800 ? 0 : length;
  }

  /** The character that was meant, where {@link #length} is not 0. */
  static int character(String text, int at) {
    int lead = byteAt(text, at);
    int second = byteAt(text, at + 1) & 0x3F;
    return lead < 0xE0
        ? ((lead & 0x1F) << 6) | second
        : ((lead & 0xF) << 12) | (second << 6) | (byteAt(text, at + 2) & 0x3F);
  }

  private static int byteAt(String text, int at) {
    if (at >= text.length() || text.charAt(at) < FIRST) {
      return -1;
    }
    char c = text.charAt(at);
    int place = CHARACTERS.indexOf(c);
    return place >= 0 ? FIRST + place : c < LATIN ? c : -1;
  }
}
