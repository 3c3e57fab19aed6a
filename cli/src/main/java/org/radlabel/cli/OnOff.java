package org.radlabel.cli;

/** A switch. */
enum OnOff {
  /** On. */
  ON,
  /** Off. */
  OFF
}
