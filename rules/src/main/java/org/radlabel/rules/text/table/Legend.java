package org.radlabel.rules.text.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.Span;

/**
 * Writes out the codes of a form that says what they mean: of "Edema - A" below "P = present, A =
 * absent" stays "Edema: absent". A sentence with a code before it stays if the code says yes, and
 * is left out if not. For one text.
 */
final class Legend {
  private static final String CODE = "([A-Za-z0-9+]{1,3})";
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s*\u2022-]*+([A-Za-z][^:=|\n]{1,60}?)(?:\\s*[-:=|.]+\\s*|\\s+)[\\[(]?"
              + CODE
              + "([\\])]?)\\s*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s*+[\\[(]?((?i:true|false)|[A-Za-z+]{1,3})(?:[\\])]|[\\])]?\\s*[-:=|]|\\s{2})\\s*"
              + "([A-Za-z][^:=|\n]{1,120})");

  private static final Pattern SENTENCE =
      Pattern.compile("\\.\\s*$|\\b(?:is|are|was|were|has|have|shows?)\\b");

  private final LegendEntries entries = new LegendEntries();
  private final Map<String, String> words = new HashMap<>();

  /** Whether a line with a code was found. */
  private boolean begun;

  /** Takes in the codes that a line explains. {@return whether it does} */
  boolean takes(String text, Span line) {
    if (words.isEmpty() && TrueFalse.begins(text, line)) {
      words.putAll(TrueFalse.words());
      begun = false;
    }
    boolean takes = entries.takes(text, line);
    if (takes && entries.areWhole()) {
      words.putAll(entries.words());
      begun = false;
    }
    return takes;
  }

  /** Writes out the code of a line, if it has one. With the first that has none the form ends. */
  void mend(String text, Span line, Change change) {
    if (!words.isEmpty() && !line.of(text).isBlank()) {
      boolean written = write(text, line, change);
      if (begun && !written) {
        words.clear();
      }
      begun |= written;
    }
  }

  private boolean write(String text, Span line, Change change) {
    Matcher behind = BEHIND.matcher(text).region(line.start(), line.end());
    String word = behind.matches() ? words.get(behind.group(2)) : null;
    if (word != null) {
      change.replace(behind.end(1), behind.end(3), ": " + word);
      return true;
    }
    Matcher before = BEFORE.matcher(text).region(line.start(), line.end());
    String first = before.matches() ? words.get(before.group(1)) : null;
    if (first != null) {
      writeBehind(before, first, change);
    }
    return first != null;
  }

  /** Writes a code that stands before a label behind it. */
  private static void writeBehind(Matcher line, String word, Change change) {
    if (!SENTENCE.matcher(line.group(2)).find()) {
      change.replace(line.start(), line.start(2), "");
      change.replace(line.end(2) - 1, line.end(2), lastOf(line) + ": " + word);
    } else if (TableWords.columns(TableWords.word(word)).contains(Column.YES)) {
      change.replace(line.start(), line.start(2), "");
    } else {
      change.replace(line.start(), line.end(2), "");
    }
  }

  private static String lastOf(Matcher line) {
    return line.group(2).substring(line.group(2).length() - 1);
  }
}
