package org.radlabel.workbench.marks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that a reader did.
 *
 * <p>Immutable, null-free.
 *
 * @param number its place in the log, from 1
 * @param when when that was
 * @param who the reader
 * @param id the report
 * @param kind what was done
 * @param category the category; {@code ""} where it is about the report
 * @param value a cell's value as corrections have it, {@code ""} for none; of a note its text; of a
 *     report that is done {@code yes}
 * @param textHash of the text that was read; may be empty
 * @param undoes the number of the edit that this one takes back; 0 for none
 */
public record Edit(
    long number,
    String when,
    String who,
    String id,
    Kind kind,
    String category,
    String value,
    String textHash,
    long undoes) {
  /** That a report is done. */
  public static final String YES = "yes";

  /** What was done. */
  public enum Kind {
    /** A reader's value for a cell. */
    SET,
    /** A note on a report. */
    NOTE,
    /** A report is done, or not any more. */
    DONE,
    /** The value of a cell on which readers differ. */
    DECIDE;

    /** {@return as the log has it} */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the kind of a word}
     *
     * @param word as the log has it
     * @throws IllegalArgumentException if it is none
     */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What the edit is about: two edits with the same key take each other's place. */
  String key() {
    return kind + "\n" + category;
  }

  /** The same thing done as another number of the log, at another time. */
  Edit as(long otherNumber, String otherWhen) {
    return new Edit(otherNumber, otherWhen, who, id, kind, category, value, textHash, undoes);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeNumberField("n", number);
    json.writeStringField("when", when);
    json.writeStringField("who", who);
    json.writeStringField("id", id);
    json.writeStringField("kind", kind.word());
    json.writeStringField("category", category);
    json.writeStringField("value", value);
    json.writeStringField("text_hash", textHash);
    if (undoes > 0) {
      json.writeNumberField("undoes", undoes);
    }
  }

  static Edit read(String line) throws IOException {
    Map<String, String> members = FlatJson.read(line);
    try {
      return new Edit(
          Long.parseLong(members.getOrDefault("n", "")),
          text(members, "when"),
          text(members, "who"),
          text(members, "id"),
          Kind.of(text(members, "kind")),
          text(members, "category"),
          text(members, "value"),
          text(members, "text_hash"),
          Long.parseLong(members.getOrDefault("undoes", "0")));
    } catch (IllegalArgumentException e) {
      throw new IOException("no edit", e);
    }
  }

  private static String text(Map<String, String> members, String name) {
    return members.getOrDefault(name, "");
  }
}
