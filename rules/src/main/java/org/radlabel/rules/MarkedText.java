package org.radlabel.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a text with its landmarks, the places where something may begin or end: who
 * looks for headers, sentences or templates goes from one to the next and passes over the letters
 * between. They are found once, in one pass over the text, for all who ask.
 *
 * <p>A landmark is every character that is neither a letter nor a digit of ASCII nor a blank; of a
 * number the first digit; of a word the first letter, if it is a capital and no digit stands before
 * it; of several blanks in a row the second. Immutable, safe for any number of threads.
 */
public final class MarkedText {
  private static final byte SMALL = 0;
  private static final byte CAPITAL = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 3;
  private static final byte BLANKS = 4;
  private static final byte MARK = 5;

  /** By character of ISO 8859-1 what it is; {@link #BLANKS} is what stands behind two of them. */
  private static final byte[] KINDS = kinds();

  /** How many kinds there are, rounded up to a power of two. */
  private static final int ROW = 8;

  /** Added to a kind where it stands at a landmark. */
  private static final int LANDMARK = 8;

  /**
   * By the kind of the character before and a character's own: its own, and if it is a landmark.
   */
  private static final byte[] STEPS = steps();

  /** About one of nine characters is a landmark; texts in capitals and tables have more. */
  private static final int USUAL_DISTANCE = 6;

  private static final int FEW = 16;

  private final char[] characters;

  /** In order, with the text's length behind the last. */
  private final int[] places;

  private final int size;

  /**
   * Goes through the text's bytes and makes characters of them on the way: to copy them is nearly
   * free, while {@link String#toCharArray} takes as long as all that is done here.
   */
  private MarkedText(String text) {
    byte[] bytes = bytes(text);
    char[] to = new char[bytes.length];
    int[] found = new int[FEW + bytes.length / USUAL_DISTANCE];
    int count = 0;
    int former = MARK;
    int i = 0;
    text:
    while (i < bytes.length) {
      int c = bytes[i];
      // Most of a text are small letters and single blanks, which end nothing.
      while (c >= 'a' && c <= 'z') {
        to[i] = (char) c;
        former = SMALL;
        if (++i == bytes.length) {
          break text;
        }
        c = bytes[i];
      }
      c &= 0xff;
      to[i] = (char) c;
      if (c == ' ' && former < BLANK) {
        former = BLANK;
      } else {
        int step = STEPS[former * ROW + KINDS[c]];
        former = step & ~LANDMARK;
        if (step >= LANDMARK) {
          if (c == '?') {
            to[i] = text.charAt(i);
          }
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = i;
        }
      }
      i++;
    }
    characters = to;
    size = count;
    places = count == found.length ? Arrays.copyOf(found, count + 1) : found;
    places[count] = to.length;
  }

  /**
   * {@return a text with its landmarks}
   *
   * @param text any text
   */
  public static MarkedText of(String text) {
    return new MarkedText(text);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x100];
    Arrays.fill(kinds, MARK);
    Arrays.fill(kinds, 'a', 'z' + 1, SMALL);
    Arrays.fill(kinds, 'A', 'Z' + 1, CAPITAL);
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    kinds[' '] = BLANK;
    return kinds;
  }

  private static byte[] steps() {
    byte[] steps = new byte[ROW * ROW];
    for (int former = 0; former <= MARK; former++) {
      for (int kind = 0; kind <= MARK; kind++) {
        boolean landmark =
            switch (kind) {
              case CAPITAL -> former > DIGIT;
              case DIGIT -> former != DIGIT;
              case BLANK -> former == BLANK;
              default -> kind == MARK;
            };
        boolean blanks = kind == BLANK && (former == BLANK || former == BLANKS);
        int step = (blanks ? BLANKS : kind) + (landmark ? LANDMARK : 0);
        steps[former * ROW + kind] = (byte) step;
      }
    }
    return steps;
  }

  /** A byte for each character: a question mark where it is not of ISO 8859-1. */
  private static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length == text.length() ? bytes : withPairs(text);
  }

  /** The same of a text with pairs of surrogates, of which each half gets its own. */
  private static byte[] withPairs(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = (byte) (c < KINDS.length ? c : '?');
    }
    return bytes;
  }

  /** {@return the characters of the text; only to be read, never written to} */
  public char[] characters() {
    return characters;
  }

  /** {@return how many landmarks there are} */
  public int size() {
    return size;
  }

  /**
   * {@return the place of a landmark}
   *
   * @param landmark its number, from 0; the number of landmarks for the text's length
   */
  public int place(int landmark) {
    return places[landmark];
  }

  /**
   * {@return the number of the first landmark from a place on}
   *
   * @param place a place in the text, or its length
   */
  public int from(int place) {
    int found = Arrays.binarySearch(places, 0, size + 1, place);
    return found < 0 ? -1 - found : found;
  }
}
