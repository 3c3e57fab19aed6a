package org.radlabel.formats.reports.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * The lines of a stream, each decoded by itself, so that one line in another encoding spoils no
 * other. Blank lines are passed over. Not thread-safe.
 */
public final class Lines implements Closeable {
  private final String name;
  private final InputStream in;
  private final Charset charset;
  private final boolean returnsToo;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long number;
  private boolean tooLong;
  private boolean ended;
  private boolean afterReturn;

  private static final char FRAME_END = '\u001C';

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text its text, without its end
   * @param problem why there is no text, if there is none
   */
  public record Line(long number, String text, Optional<String> problem) {}

  /**
   * Splits into lines that end with a carriage return, a line feed or both, their bytes kept as
   * characters of ISO-8859-1, for lines that say themselves which encoding they are in.
   *
   * @param input the input, opened
   * @param otherwise the encoding of a line that does not say it
   * @return the lines
   * @throws InputException if the encoding that they are in otherwise is one whose line ends cannot
   *     be told from other bytes
   */
  public static Lines raw(Input input, Charset otherwise) throws InputException {
    checkLineEnds(input.name(), otherwise);
    return new Lines(input, StandardCharsets.ISO_8859_1, true);
  }

  /**
   * Splits into lines that end with a line feed, or, if {@code returnsToo}, with a carriage return
   * or both.
   *
   * @param input the input, opened
   * @param charset the encoding, where no mark tells it
   * @param returnsToo whether a carriage return ends a line
   * @throws InputException if the encoding is one whose line ends cannot be told from other bytes
   */
  public Lines(Input input, Charset charset, boolean returnsToo) throws InputException {
    this.name = input.name();
    this.in = input.stream();
    this.charset = charset;
    this.returnsToo = returnsToo;
    checkLineEnds(name, charset);
  }

  private static void checkLineEnds(String name, Charset charset) throws InputException {
    if (!"\r\nA".equals(new String("\r\nA".getBytes(charset), StandardCharsets.ISO_8859_1))) {
      throw new InputException(
          Place.of(name),
          "cannot be read in " + charset.name() + " line by line; convert it to UTF-8 first");
    }
  }

  /**
   * {@return the next line that is not blank, or empty at the end}
   *
   * @throws IOException if the input cannot be read
   */
  public Optional<Line> next() throws IOException {
    while (!ended) {
      readLine();
      if (isText()) {
        Line line = line();
        if (line.problem().isPresent() || !isBlank(line.text())) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }

  /** The end of MLLP's frame, which is a space to Java, is something to HL7. */
  private boolean isBlank(String text) {
    return text.isBlank() && !(returnsToo && text.indexOf(FRAME_END) >= 0);
  }

  private void readLine() throws IOException {
    bytes.reset();
    tooLong = false;
    boolean complete = false;
    while (!complete && !ended) {
      if (at == end) {
        fill();
      }
      int from = at;
      at = endOfLine(from);
      keep(from, at - from);
      complete = at < end && !isSecondOfPair(buffer[at++]);
    }
    number += complete || isText() ? 1 : 0;
  }

  private boolean isText() {
    return tooLong || bytes.size() > 0;
  }

  /** Where what is in the buffer of a line ends. */
  private int endOfLine(int from) {
    byte[] read = buffer;
    int to = end;
    byte other = returnsToo ? (byte) '\r' : (byte) '\n';
    int i = from;
    while (i < to && read[i] != '\n' && read[i] != other) {
      i++;
    }
    return i;
  }

  /** Whether this is the line feed right after a carriage return that ended the line. */
  private boolean isSecondOfPair(byte b) {
    boolean second = afterReturn && b == '\n' && !isText();
    afterReturn = b == '\r';
    return second;
  }

  private void keep(int from, int length) {
    if (bytes.size() + length > Limits.REPORT) {
      tooLong = true;
    } else if (!tooLong) {
      bytes.write(buffer, from, length);
    }
  }

  private void fill() throws IOException {
    at = 0;
    try {
      end = Math.max(0, in.read(buffer));
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.unreadable(name, e);
    }
    ended = end == 0;
  }

  private Line line() {
    if (tooLong) {
      return new Line(
          number, "", Optional.of("has more than %,d bytes, the limit".formatted(Limits.REPORT)));
    }
    byte[] line = bytes.toByteArray();
    boolean mayBeMarked = number == 1 || charset.equals(StandardCharsets.UTF_8);
    boolean bom = mayBeMarked && Bytes.startsWith(line, 0xEF, 0xBB, 0xBF);
    Optional<String> text =
        Decoder.decode(bom ? Arrays.copyOfRange(line, 3, line.length) : line, charset);
    return text.isPresent()
        ? new Line(number, text.get(), Optional.empty())
        : new Line(number, "", Optional.of(notIn(charset)));
  }

  /**
   * {@return why a line is not read whose bytes do not belong to its encoding}
   *
   * @param charset the encoding
   */
  public static String notIn(Charset charset) {
    return "is not " + charset.name() + "; name its encoding with --charset";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
