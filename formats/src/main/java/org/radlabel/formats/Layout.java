package org.radlabel.formats;

import java.util.Objects;

/**
 * What stands before the 14 columns of a label file.
 *
 * @param column name of the first column
 * @param textFirst whether that column holds the report's text (chexpert-labeler's own file)
 *     instead of its id
 */
public record Layout(String column, boolean textFirst) {
  /** What chexpert-labeler writes: the text under {@code Reports}. */
  public static final Layout CHEXPERT_LABELER = new Layout("Reports", true);

  /**
   * Checks for null.
   *
   * @param column name of the first column
   * @param textFirst whether that column holds the report's text (chexpert-labeler's own file)
   *     instead of its id
   */
  public Layout {
    Objects.requireNonNull(column, "column");
  }

  /**
   * {@return an id column under its own name}
   *
   * @param column the name of the id column
   */
  public static Layout id(String column) {
    return new Layout(column, false);
  }

  @Override
  public String toString() {
    return textFirst ? "no header" : "id column \"" + column + "\"";
  }
}
