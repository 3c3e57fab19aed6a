package org.radlabel.negation.dependency;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.rules.Problem;

/**
 * The lines of a rule file, which is UTF-8, with their places.
 *
 * <p>Immutable, null-free.
 *
 * @param file the file as the user typed it
 * @param all its lines
 */
public record RuleLines(String file, List<Line> all) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Copies.
   *
   * @param file the file as the user typed it
   * @param all its lines
   */
  public RuleLines {
    all = List.copyOf(all);
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param text without what ends the line
   */
  public record Line(int number, String text) {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param problems gets what is wrong with it; the lines are empty then
   * @return its lines
   */
  public static RuleLines read(Path file, List<Problem> problems) {
    try {
      return of(file.toString(), Files.readAllBytes(file), problems);
    } catch (IOException e) {
      String why = e instanceof NoSuchFileException ? "there is no such file" : "cannot be read";
      problems.add(new Problem(file.toString(), 1, 1, why));
      return new RuleLines(file.toString(), List.of());
    }
  }

  /**
   * {@return the lines of a file's content; problems as in {@link #read}}
   *
   * @param file the file's name, as messages have it
   * @param content what it holds, in UTF-8
   * @param problems gets what is wrong with it
   */
  public static RuleLines of(String file, byte[] content, List<Problem> problems) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < content.length) {
      int end = lineEnd(content, start);
      int number = lines.size() + 1;
      Optional<String> text = decode(content, start, end);
      if (text.isEmpty()) {
        problems.add(new Problem(file, number, 1, "this line is not UTF-8"));
      }
      lines.add(new Line(number, text.orElse("#")));
      start = end + 1;
    }
    return new RuleLines(file, lines);
  }

  private static int lineEnd(byte[] content, int start) {
    int end = start;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    return end;
  }

  private static Optional<String> decode(byte[] content, int start, int end) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(content, start, end - start);
      String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      String marked = start == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      return Optional.of(marked.endsWith("\r") ? marked.substring(0, marked.length() - 1) : marked);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return a problem in one of the lines}
   *
   * @param line the line
   * @param offset in the line, from 0
   * @param message what is wrong
   */
  public Problem problem(Line line, int offset, String message) {
    return new Problem(file, line.number(), offset + 1, message);
  }
}
