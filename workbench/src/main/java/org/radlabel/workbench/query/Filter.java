package org.radlabel.workbench.query;

import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.tables.Cell;

/**
 * What a list of reports is to hold; all conditions at once. Immutable, null-free; {@code ""} and
 * empty stand for no condition.
 *
 * @param category the category that {@link #value} and the switches are about
 * @param value the value that the label file has for the category, or for any
 * @param facet a further column of the label file
 * @param facetValue the value in it
 * @param differs whether only reports on which the two label files differ
 * @param corrected whether only reports with a cell that was corrected
 * @param state whether only those that are done or not
 * @param doubt the least doubt
 * @param text what the text or the id holds
 * @param rule the rule that touches the report
 */
public record Filter(
    String category,
    Optional<Cell> value,
    String facet,
    String facetValue,
    boolean differs,
    boolean corrected,
    State state,
    double doubt,
    String text,
    String rule) {
  /** Whether a report is done. */
  public enum State {
    /** Done or not. */
    ALL,
    /** Not done. */
    TODO,
    /** Done. */
    DONE,
    /** Two readers are done with it and differ, and it has not been decided. */
    DECIDE
  }

  /**
   * {@return the filter of a query; other members of it are passed over}
   *
   * @param query names and values
   * @throws IllegalArgumentException if a value is none
   */
  public static Filter of(Map<String, String> query) {
    String value = query.getOrDefault("value", "");
    return new Filter(
        query.getOrDefault("category", ""),
        value.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Correction.value(value)
                    .orElseThrow(() -> new IllegalArgumentException("value is none"))),
        query.getOrDefault("facet", ""),
        query.getOrDefault("facetValue", ""),
        isSet(query, "differs"),
        isSet(query, "corrected"),
        state(query.getOrDefault("state", "")),
        number(query.getOrDefault("doubt", "")),
        query.getOrDefault("text", "").strip(),
        query.getOrDefault("rule", ""));
  }

  private static boolean isSet(Map<String, String> query, String name) {
    return query.getOrDefault(name, "").equals("1");
  }

  private static State state(String word) {
    return switch (word) {
      case "" -> State.ALL;
      case "todo" -> State.TODO;
      case "done" -> State.DONE;
      case "decide" -> State.DECIDE;
      default -> throw new IllegalArgumentException("state is none");
    };
  }

  private static double number(String word) {
    return word.isEmpty() ? 0 : Double.parseDouble(word);
  }
}
