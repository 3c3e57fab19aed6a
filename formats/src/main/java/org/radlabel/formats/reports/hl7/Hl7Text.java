package org.radlabel.formats.reports.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.radlabel.formats.reports.input.Decoder;

/**
 * The separators of an HL7 message, and its text without them. Escapes: {@code \F\ \S\ \T\ \R\ \E\}
 * are the separators, {@code \.br\} and other commands of FT a line break, {@code \.sp3\} three,
 * {@code \.sk3\} three blanks, {@code \X0D0A\} bytes; highlighting is left out. Immutable.
 *
 * @param field separates fields
 * @param component separates components
 * @param repetition separates repetitions
 * @param escape begins and ends an escape
 * @param sub separates subcomponents
 * @param charset the encoding of bytes that stand in an escape
 */
record Hl7Text(
    char field, char component, char repetition, char escape, char sub, Charset charset) {
  /** What stands in a field that is empty on purpose. */
  private static final String NULL = "\"\"";

  private static final String USUAL = "^~\\&";
  private static final int MAX_REPEAT = 100;

  /** Whether this is a message's first segment, with its separators. */
  static boolean isHead(String msh) {
    return msh.startsWith("MSH")
        && msh.length() > 4
        && !Character.isLetterOrDigit(msh.charAt(3))
        && !Character.isWhitespace(msh.charAt(3))
        && msh.chars().skip(4).limit(2).noneMatch(Character::isLetterOrDigit);
  }

  /** The separators that the first segment of a message names. */
  static Hl7Text of(String msh, Charset charset) {
    char field = msh.charAt(3);
    int end = msh.indexOf(field, 4);
    String given = msh.substring(4, end < 0 ? msh.length() : end);
    String all = given + USUAL.substring(Math.min(given.length(), USUAL.length()));
    return new Hl7Text(field, all.charAt(0), all.charAt(1), all.charAt(2), all.charAt(3), charset);
  }

  List<String> fields(String segment) {
    return parts(segment, field);
  }

  /** The parts of a field at a separator, as they stand. */
  List<String> parts(String value, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = value.indexOf(separator); at >= 0; at = value.indexOf(separator, from)) {
      parts.add(value.substring(from, at));
      from = at + 1;
    }
    parts.add(value.substring(from));
    return parts;
  }

  /** Whether a line is a segment: three letters or digits, the first a letter, then a mark. */
  static boolean isSegment(String line) {
    return line.length() >= 3
        && isCapital(line.charAt(0))
        && isCapitalOrDigit(line.charAt(1))
        && isCapitalOrDigit(line.charAt(2))
        && (line.length() == 3 || !isAsciiLetterOrDigit(line.charAt(3)));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isCapitalOrDigit(char c) {
    return isCapital(c) || (c >= '0' && c <= '9');
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isCapitalOrDigit(c) || (c >= 'a' && c <= 'z');
  }

  /** The first component of a field. */
  String component(String value) {
    int end = value.length();
    for (char separator : new char[] {repetition, component, sub}) {
      int at = value.indexOf(separator);
      end = at >= 0 && at < end ? at : end;
    }
    return text(value.substring(0, end)).strip();
  }

  /** A field's text: repetitions on lines of their own, escapes resolved. */
  String text(String value) {
    if (value.indexOf(escape) < 0) {
      return value.strip().equals(NULL) ? "" : plain(value);
    }
    StringBuilder text = new StringBuilder(value.length());
    int at = 0;
    int from = value.indexOf(escape);
    while (from >= 0) {
      text.append(plain(value.substring(at, from)));
      int end = value.indexOf(escape, from + 1);
      boolean known = end >= 0 && append(text, value.substring(from + 1, end));
      if (!known) {
        text.append(escape == repetition ? '\n' : escape);
      }
      at = known ? end + 1 : from + 1;
      from = value.indexOf(escape, at);
    }
    return text.append(plain(value.substring(at))).toString();
  }

  /** Text without escapes, its repetitions on lines of their own. */
  private String plain(String value) {
    return value.replace(repetition, '\n');
  }

  /** Appends what an escape stands for; false if it is none, as in "C:\temp\x". */
  private boolean append(StringBuilder text, String name) {
    switch (name) {
      case "F" -> text.append(field);
      case "S" -> text.append(component);
      case "T" -> text.append(sub);
      case "R" -> text.append(repetition);
      case "E" -> text.append(escape);
      case "H", "N", ".fi", ".nf" -> {}
      case ".br", ".ce" -> text.append('\n');
      default -> {
        return appendLonger(text, name);
      }
    }
    return true;
  }

  private boolean appendLonger(StringBuilder text, String name) {
    if (name.matches("\\.(?:sp|sk|in|ti)\\s*[+-]?\\d{0,3}")) {
      String digits = name.replaceAll("\\D", "");
      int n = digits.isEmpty() ? 1 : Math.min(MAX_REPEAT, Integer.parseInt(digits));
      String command = name.substring(1, 3);
      text.append(
          command.equals("sp") ? "\n".repeat(n) : command.equals("sk") ? " ".repeat(n) : "\n");
      return true;
    }
    if (name.matches("X(?:[0-9A-Fa-f]{2})+")) {
      byte[] bytes = HexFormat.of().parseHex(name.substring(1).toLowerCase(Locale.ROOT));
      text.append(
          Decoder.decode(bytes, charset)
              .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1)));
      return true;
    }
    return name.matches("[CMZ][0-9A-Za-z]*");
  }
}
