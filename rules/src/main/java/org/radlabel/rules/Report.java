package org.radlabel.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One report as it was given: its id and its texts.
 *
 * <p>Immutable, null-free.
 *
 * @param id the id in the input; may be empty
 * @param fields its texts in reading order, one for a text that is not split into columns
 * @param metadata what else the input says of it, by name ({@code subject_id}); never labelled
 * @serial exclude
 */
public record Report(String id, List<TextField> fields, Map<String, String> metadata)
    implements Serializable {
  /** What the input calls the examination, in {@link #metadata}. */
  public static final String EXAMINATION = "examination";

  /** Name of the only field of a report made by {@link #of}. */
  public static final String TEXT = "text";

  /**
   * Checks and copies.
   *
   * @param id the id in the input; may be empty
   * @param fields its texts in reading order, one for a text that is not split into columns
   * @param metadata what else the input says of it, by name ({@code subject_id}); never labelled
   */
  public Report {
    Objects.requireNonNull(id, "id");
    fields = List.copyOf(fields);
    metadata = Map.copyOf(metadata);
  }

  /**
   * A report of which nothing but its texts is known.
   *
   * @param id the report's id, as the input has it
   * @param fields its texts, in the order of the input; at least one
   */
  public Report(String id, List<TextField> fields) {
    this(id, fields, Map.of());
  }

  /**
   * {@return a report of a single text, which is searched for section headers}
   *
   * @param id the report's id, as the input has it
   * @param text the whole report
   */
  public static Report of(String id, String text) {
    return new Report(id, List.of(new TextField(TEXT, text)));
  }

  /** {@return whether all texts are blank} */
  @JsonIgnore
  public boolean isBlank() {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).text().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
