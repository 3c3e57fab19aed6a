package org.radlabel.workbench.marks;

/** What a label file says of a cell. */
@FunctionalInterface
public interface CellValues {
  /**
   * {@return the value as corrections have it: 1, 0, -1 or blank}
   *
   * @param id the report
   * @param category the category
   */
  String of(String id, String category);
}
