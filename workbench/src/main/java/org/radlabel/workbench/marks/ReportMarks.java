package org.radlabel.workbench.marks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one reader said of one report; or what was decided of it. Changed by {@link Marks} under its
 * lock; {@link #copy} gives one that does not change.
 */
public final class ReportMarks {
  private final Map<String, Edit> cells = new LinkedHashMap<>();
  private String note = "";
  private Optional<String> done = Optional.empty();
  private long version;

  ReportMarks() {}

  void apply(Edit edit) {
    version = edit.number();
    switch (edit.kind()) {
      case NOTE -> note = edit.value();
      case DONE -> done = edit.value().isEmpty() ? Optional.empty() : Optional.of(edit.id());
      case SET, DECIDE -> {
        cells.remove(edit.category());
        if (!edit.value().isEmpty()) {
          cells.put(edit.category(), edit);
        }
      }
    }
  }

  /** What an edit would take the place of. */
  String before(Edit.Kind kind, String category) {
    return switch (kind) {
      case NOTE -> note;
      case DONE -> isDone() ? Edit.YES : "";
      case SET, DECIDE -> value(category).orElse("");
    };
  }

  ReportMarks copy() {
    ReportMarks copy = new ReportMarks();
    copy.cells.putAll(cells);
    copy.note = note;
    copy.done = done;
    copy.version = version;
    return copy;
  }

  /** {@return the cells that have a value, by category} */
  public Map<String, Edit> cells() {
    return Collections.unmodifiableMap(cells);
  }

  /** {@return their values as corrections have them, by category} */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    cells.forEach((category, edit) -> values.put(category, edit.value()));
    return values;
  }

  /**
   * {@return the value of a cell as corrections have it, if it was given one}
   *
   * @param category the cell's category
   */
  public Optional<String> value(String category) {
    return Optional.ofNullable(cells.get(category)).map(Edit::value);
  }

  /** {@return the note; may be empty} */
  public String note() {
    return note;
  }

  /** {@return whether the reader is done with the report} */
  public boolean isDone() {
    return done.isPresent();
  }

  /** The id of the report, as it was when the reader was done with it. */
  Optional<String> done() {
    return done;
  }

  /** {@return the number of the last edit} */
  public long version() {
    return version;
  }
}
