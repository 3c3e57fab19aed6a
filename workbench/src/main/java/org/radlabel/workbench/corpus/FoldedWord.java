package org.radlabel.workbench.corpus;

import java.nio.charset.StandardCharsets;

/**
 * What is looked for in texts, in whatever case its letters from A to Z stand, and with one blank
 * for any white space. Immutable.
 */
public final class FoldedWord {
  private static final int BYTES = 256;

  /** What each byte counts as. */
  private static final byte[] FOLDED = folded();

  private final byte[] word;

  /**
   * What is looked for.
   *
   * @param text the words; must not be blank
   */
  public FoldedWord(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    word = text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < word.length; i++) {
      word[i] = FOLDED[word[i] & 0xff];
    }
  }

  private static byte[] folded() {
    byte[] folded = new byte[BYTES];
    for (int b = 0; b < BYTES; b++) {
      boolean isCapital = b >= 'A' && b <= 'Z';
      boolean isSpace = b == '\n' || b == '\r' || b == '\t';
      folded[b] = (byte) (isCapital ? b - 'A' + 'a' : isSpace ? ' ' : b);
    }
    return folded;
  }

  boolean isIn(byte[] text, int start, int end) {
    byte[] fold = FOLDED;
    byte first = word[0];
    int last = end - word.length;
    for (int i = start; i <= last; i++) {
      if (fold[text[i] & 0xff] == first && isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(byte[] text, int at) {
    for (int i = 1; i < word.length; i++) {
      if (FOLDED[text[at + i] & 0xff] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
