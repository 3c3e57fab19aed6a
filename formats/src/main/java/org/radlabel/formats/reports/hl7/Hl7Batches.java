package org.radlabel.formats.reports.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.reports.input.Lines;

/**
 * The batches of a file (BHS to BTS) and the file around them (FHS to FTS): whether each has its
 * end, and holds as much as its end says. Not thread-safe.
 */
final class Hl7Batches {
  private static final Set<String> NAMES = Set.of("FHS", "BHS", "BTS", "FTS");
  private static final Pattern COUNT = Pattern.compile("...[^A-Za-z0-9](\\d{1,9})(?!\\d).*");

  private final List<Fault> faults = new ArrayList<>();
  private boolean inFile;
  private boolean inBatch;
  private boolean cutOff;
  private long batches;
  private long messages;

  /** An end that says another number than there is. */
  record Fault(Lines.Line at, String message) {}

  static boolean isOfBatch(String line) {
    return line.length() >= 3 && NAMES.contains(line.substring(0, 3));
  }

  void message() {
    messages++;
  }

  /** A line that begins or ends a batch or the file. */
  void add(Lines.Line line) {
    String name = line.text().substring(0, 3);
    cutOff |= inBatch && !name.equals("BTS");
    if (name.equals("BTS")) {
      check(line, "a batch of %s messages, but %d stand before it", messages);
    } else if (name.equals("FTS") && batches > 0) {
      check(line, "a file of %s batches, but %d stand before it", batches);
    }
    inBatch = name.equals("BHS");
    batches += inBatch ? 1 : 0;
    messages = 0;
    if (name.equals("FHS") || name.equals("FTS")) {
      cutOff |= inFile && name.equals("FHS");
      inFile = name.equals("FHS");
      batches = 0;
    }
  }

  private void check(Lines.Line line, String message, long counted) {
    Matcher said = COUNT.matcher(line.text());
    if (said.matches() && Long.parseLong(said.group(1)) != counted) {
      faults.add(new Fault(line, "is the end of " + message.formatted(said.group(1), counted)));
    }
  }

  /** The end of the input. */
  void end() {
    cutOff |= inBatch || inFile;
    inBatch = false;
    inFile = false;
  }

  /** Whether a batch or file had no end; asked for once. */
  boolean takeCutOff() {
    boolean was = cutOff;
    cutOff = false;
    return was;
  }

  /** The next end that says another number; given once. */
  Optional<Fault> takeFault() {
    return faults.isEmpty() ? Optional.empty() : Optional.of(faults.remove(0));
  }
}
