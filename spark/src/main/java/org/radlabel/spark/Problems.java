package org.radlabel.spark;

/** What can be the matter with a report, as the error list of {@code radlabel label} has it. */
public final class Problems {
  /** Name of the column that says what is the matter with a report. */
  public static final String COLUMN = "problem";

  /** The report has no text; its labels are blank. A remark, not a failure. */
  public static final String EMPTY_TEXT = "empty-text";

  /** The report looks like another language than English; it is not read. */
  public static final String FOREIGN_LANGUAGE = "foreign-language";

  /** The report takes more work than allowed. */
  public static final String OVER_BUDGET = "over-budget";

  /** The labeler failed on the report, which is a defect of radlabel. */
  public static final String LABELING_FAILED = "labeling-failed";

  /** The record cannot be read: a line that is no JSON, a row with too many cells. */
  public static final String UNREADABLE = "unreadable";

  private Problems() {}
}
