package org.radlabel.rules.text.table;

import java.util.Locale;

/** What the cells below a heading's cell are about. Each is a list in {@code table-words.txt}. */
enum Column {
  /** What is spoken of. */
  LABEL,
  /** How it was. */
  PRIOR,
  /** How it is, beside how it was. */
  CURRENT,
  RIGHT,
  LEFT,
  BOTH,
  /** Whether it is there, or how it is. */
  ANSWER,
  /** What else is said of it. */
  COMMENT,
  /** Ticked if it is there. */
  YES,
  /** Ticked if it is not. */
  NO,
  /** Ticked if that is open. */
  OPEN,
  /** Ticked if nothing is said of it. */
  NOTHING;

  /** The name of its list of words. */
  String list() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its cells are ticked or not. */
  boolean isTicked() {
    return this == YES || this == NO || this == OPEN || this == NOTHING;
  }

  /** Whether its cells may be left out. */
  boolean isOptional() {
    return isTicked() || this == COMMENT;
  }
}
