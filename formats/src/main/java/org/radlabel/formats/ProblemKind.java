package org.radlabel.formats;

import org.radlabel.lexicons.rules.EnumNames;

/** What can be the matter with one record; nothing of this stops a run. */
public enum ProblemKind {
  /** More or fewer fields than the header has columns; the record has no row in the output. */
  FIELD_COUNT(true, true),
  /** A text file that cannot be read or decoded; no row. */
  UNREADABLE(true, true),
  /** The labeler failed on this record, which is a defect of radlabel; no row. */
  LABELING_FAILED(true, true),
  /** The output's form has no place for it, such as one without a study's number; no row. */
  UNWRITABLE(true, true),
  /** A concept that does not stand in its sentence; no row. */
  CONCEPT_NOT_FOUND(true, true),
  /** A sentence that the parser cannot take: its mentions yield no label; the row is kept. */
  UNPARSED_SENTENCE(false, true),
  /** A report that takes more work than allowed: it is not labelled; its row is blank. */
  OVER_BUDGET(false, true),
  /** A report that looks like another language than English: it is not read; its row is blank. */
  FOREIGN_LANGUAGE(false, true),
  /** A part of the record that may hold text and is not read, such as a PDF; the row is kept. */
  PART_NOT_READ(false, true),
  /** An id that stood in an earlier record; both rows are kept. */
  DUPLICATE_ID(false, true),
  /** An empty id; the row is kept. */
  MISSING_ID(false, true),
  /** A row of the joined table without a labelled report; kept, its labels empty. */
  NO_REPORT(false, true),
  /**
   * A report whose text is another than when cells of it were corrected; corrected all the same.
   */
  CORRECTED_TEXT_CHANGED(false, true),
  /** A report that no row of the joined table names; it is in no row of the joined file. */
  NOT_IN_TABLE(false, true),
  /** A row of the joined table of which a further table has none; kept, those columns empty. */
  NO_FURTHER_ROW(false, true),
  /** A record without text; its row is blank. A remark, not a failure. */
  EMPTY_TEXT(false, false);

  private final boolean rowLost;
  private final boolean failure;

  ProblemKind(boolean rowLost, boolean failure) {
    this.rowLost = rowLost;
    this.failure = failure;
  }

  /** {@return whether the record has no row in the label file} */
  public boolean rowLost() {
    return rowLost;
  }

  /** {@return whether a run with such a record ends with exit code 1} */
  public boolean isFailure() {
    return failure;
  }

  /** As it stands in the error list: {@code duplicate-id}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
