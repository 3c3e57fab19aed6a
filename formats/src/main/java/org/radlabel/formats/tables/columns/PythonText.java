package org.radlabel.formats.tables.columns;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A cell that is wholly a string as Python writes it, {@code b'No edema.'}, as pandas does with a
 * column of bytes. Not thread-safe.
 */
public final class PythonText {
  private static final String ESCAPES = "nrt\\'\"";
  private static final String ESCAPED = "\n\r\t\\'\"";
  private static final int ASCII = 0x80;

  private final String cell;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private PythonText(String cell, int from) {
    this.cell = cell;
    this.at = from;
  }

  /**
   * {@return the text in the quotes, if a cell is wholly such a string; else the cell}
   *
   * @param cell a cell of a table
   */
  public static String plain(String cell) {
    int end = cell.length();
    while (end > 0 && Character.isWhitespace(cell.charAt(end - 1))) {
      end--;
    }
    if (end < 2 || "'\"".indexOf(cell.charAt(end - 1)) < 0) {
      return cell;
    }
    String bare = cell.substring(0, end).stripLeading();
    if (bare.length() < 2) {
      return cell;
    }
    char quote = bare.charAt(bare.length() - 1);
    char first = Character.toLowerCase(bare.charAt(0));
    int open = first == 'b' || first == 'u' ? 1 : 0;
    if (open + 1 >= bare.length() || bare.charAt(open) != quote) {
      return cell;
    }
    PythonText inside = new PythonText(bare, open + 1);
    if (!inside.readTo(quote)) {
      return cell;
    }
    return first == 'b' ? decoded(inside.text.toString()) : inside.text.toString();
  }

  /** Whether the quote that ends the string is the last character. */
  private boolean readTo(char quote) {
    while (at < cell.length() && cell.charAt(at) != quote) {
      char next = cell.charAt(at++);
      if (next == '\\' && at < cell.length()) {
        escaped();
      } else {
        text.append(next);
      }
    }
    return at == cell.length() - 1;
  }

  private void escaped() {
    char kind = cell.charAt(at++);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
    boolean isHex = digits > 0 && at + digits <= cell.length() && isHex(at, at + digits);
    if (isHex) {
      text.append((char) Integer.parseInt(cell.substring(at, at + digits), 16));
      at += digits;
    } else if (ESCAPES.indexOf(kind) >= 0) {
      text.append(ESCAPED.charAt(ESCAPES.indexOf(kind)));
    } else {
      text.append('\\').append(kind);
    }
  }

  private boolean isHex(int from, int to) {
    return cell.substring(from, to).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < ASCII);
  }

  /** Bytes as text: UTF-8, or if they are none as they are. */
  private static String decoded(String bytes) {
    if (bytes.chars().allMatch(c -> c < ASCII) || bytes.chars().anyMatch(c -> c > 0xFF)) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bytes.chars().forEach(out::write);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(out.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return bytes;
    }
  }
}
