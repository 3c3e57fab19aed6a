package org.radlabel.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.radlabel.Labeler;

/**
 * How a data set is labelled. Immutable.
 *
 * @param labeler what labels; travels with the job as its settings
 * @param text the columns with the report's text in reading order; one named {@code findings} or
 *     {@code impression} is that section, any other is searched for section headers; none: the
 *     first of {@code report}, {@code report_text}, {@code text}, or else {@code findings} and
 *     {@code impression}, whatever their case
 * @param evidence whether the mentions are added
 * @serial exclude
 */
public record DatasetOptions(Labeler labeler, List<String> text, boolean evidence)
    implements Serializable {

  /**
   * Checks and copies.
   *
   * @param labeler what labels
   * @param text the columns with the report's text; may be empty
   * @param evidence whether the mentions are added
   */
  public DatasetOptions {
    Objects.requireNonNull(labeler, "labeler");
    text = List.copyOf(text);
  }

  /**
   * {@return options with the usual names of columns and without evidence}
   *
   * @param labeler what labels
   */
  public static DatasetOptions of(Labeler labeler) {
    return new DatasetOptions(labeler, List.of(), false);
  }

  /**
   * {@return these with columns by name}
   *
   * @param columns the columns with the report's text in reading order
   */
  public DatasetOptions withText(String... columns) {
    return new DatasetOptions(labeler, List.of(columns), evidence);
  }

  /** {@return these with a column {@code evidence}} */
  public DatasetOptions withEvidence() {
    return new DatasetOptions(labeler, text, true);
  }
}
