package org.radlabel.formats.reports.hl7;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.reports.input.Lines;

/**
 * The lines of a file that may be segments. MLLP's framing is taken off. In an interface's log,
 * which is known by a message that does not begin its line or by lines before the first message,
 * what stands before a message or a segment is taken off, a message in one line is cut into its
 * segments, and lines of the log's own are passed over: comments, and what begins with a time.
 */
final class Hl7Lines implements Closeable {
  /** The head of a message or batch, its separators one after the other. */
  private static final Pattern HEAD =
      Pattern.compile("(?:MSH|FHS|BHS)([^A-Za-z0-9\\s])(?!\\1)[^A-Za-z0-9\\s]{3,5}\\1");

  private static final String TIME =
      "\\W{0,3}(?:\\d{4}[-/.]?\\d\\d[-/.]?\\d\\d|\\d{1,2}[-/.]\\w{2,3}[-/.]\\d{2,4}|\\d\\d:\\d\\d)";
  private static final Pattern OF_THE_LOG =
      Pattern.compile("\\s*(?:#|//|--|;|<!--|" + TIME + ").*");
  private static final Pattern PREFIXED =
      Pattern.compile("\\s*" + TIME + ".{0,120}?(?<![A-Za-z0-9])([A-Z][A-Z0-9]{2}\\|.*)");

  /** How logs write a carriage return, before a segment. */
  private static final Pattern WRITTEN_RETURN =
      Pattern.compile(
          "(?i:\\\\r"
              + "\\\\n"
              + "|\\\\r"
              + "|\\\\n"
              + "|<CR>(?:<LF>)?|<0D>|\\[0?x?0D\\]|\\\\x0D|\\\\u000D|&#13;|&#xD;)"
              + "(?=[A-Z][A-Z0-9]{2}[^A-Za-z0-9\\s])");

  private static final Pattern WRITTEN_FRAME =
      Pattern.compile(
          "(?i)(?:<(?:EB|FS|CR|LF|VT|SB|0?x?1C|0?x?0D|0?x?0B)>|\\\\r|\\\\n|[\"'\\]}])+$");

  private static final char BEGIN = '\u000B';
  private static final char END = '\u001C';

  /** What old systems put at the end of a file. */
  private static final char END_OF_FILE = '\u001A';

  private final Lines lines;
  private final Deque<Lines.Line> cut = new ArrayDeque<>();
  private Optional<Lines.Line> stray = Optional.empty();
  private boolean outside;
  private boolean framed;
  private boolean cutOff;
  private boolean inLog;
  private boolean begun;

  Hl7Lines(Lines lines) {
    this.lines = lines;
  }

  /** The next line that may be a segment, or empty at the end. */
  Optional<Lines.Line> next() throws IOException {
    while (cut.isEmpty()) {
      Optional<Lines.Line> line = lines.next();
      if (line.isEmpty()) {
        cutOff |= framed;
        framed = false;
        return Optional.empty();
      }
      add(line.get());
    }
    return Optional.of(cut.remove());
  }

  /** Whether a line, the one that was given last, is the first after the end of MLLP's frame. */
  boolean isStray(Lines.Line line) {
    return stray.filter(line::equals).isPresent();
  }

  /** Whether the message before what was read last began with MLLP's frame and did not end so. */
  boolean takeCutOff() {
    boolean was = cutOff;
    cutOff = false;
    return was;
  }

  private void add(Lines.Line line) {
    String given = line.text();
    int from = 0;
    while (from < given.length() && isFrame(given.charAt(from))) {
      frame(given.charAt(from));
      from++;
    }
    int to = given.length();
    while (to > from && isFrame(given.charAt(to - 1))) {
      to--;
    }
    String text = given.substring(from, to);
    if (!text.isBlank() || line.problem().isPresent()) {
      addText(line, text);
      stray = outside ? Optional.ofNullable(cut.peek()) : Optional.empty();
      outside &= cut.isEmpty();
    }
    if (given.indexOf(END, to) >= 0) {
      frame(END);
    }
  }

  /** MLLP puts control characters around a message. */
  private void frame(char c) {
    if (c == BEGIN) {
      cutOff |= framed;
      framed = true;
      outside = false;
    } else if (c == END) {
      outside |= framed;
      framed = false;
    }
  }

  private void addText(Lines.Line line, String text) {
    if (line.problem().isPresent() || Hl7Text.isHead(text) || isBatch(text)) {
      begun = true;
      cut.add(new Lines.Line(line.number(), text, line.problem()));
      return;
    }
    int head = begun && Hl7Text.isSegment(text) ? -1 : head(text);
    if (head >= 0) {
      addMessage(line.number(), text.substring(head));
    } else if (!begun && text.indexOf('|') < 0) {
      inLog = true;
    } else {
      addOther(line.number(), text);
    }
  }

  /** Where the head of a message or batch begins; -1 if there is none. */
  private static int head(String text) {
    Matcher head = HEAD.matcher(text);
    return head.find() ? head.start() : -1;
  }

  /** Whether the head of another message or batch stands inside a line. */
  static boolean holdsHead(String line) {
    return line.length() > 1 && head(line.substring(1)) >= 0;
  }

  private static boolean isBatch(String text) {
    return text.startsWith("FHS") || text.startsWith("BHS");
  }

  private void addMessage(long number, String message) {
    begun = true;
    inLog = true;
    for (String segment : Arrays.asList(WRITTEN_RETURN.split(message))) {
      cut.add(new Lines.Line(number, withoutFrame(segment), Optional.empty()));
    }
  }

  private void addOther(long number, String text) {
    if (!inLog || Hl7Text.isSegment(text)) {
      begun = true;
      cut.add(new Lines.Line(number, inLog ? withoutFrame(text) : text, Optional.empty()));
      return;
    }
    Matcher prefixed = PREFIXED.matcher(text);
    if (prefixed.matches()) {
      cut.add(new Lines.Line(number, withoutFrame(prefixed.group(1)), Optional.empty()));
    } else if (!OF_THE_LOG.matcher(text).matches()) {
      cut.add(new Lines.Line(number, text, Optional.empty()));
    }
  }

  private static String withoutFrame(String segment) {
    return WRITTEN_FRAME.matcher(segment).replaceFirst("");
  }

  private static boolean isFrame(char c) {
    return c == BEGIN || c == END || c == END_OF_FILE;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
