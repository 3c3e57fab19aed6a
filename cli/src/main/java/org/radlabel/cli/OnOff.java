package org.radlabel.cli;

/** A switch. */
enum OnOff {
  /** On. */
  ON,
  /** Off. */
  OFF;

  /** For picocli. */
  static final class Word extends Choice<OnOff> {
    Word() {
      super(values());
    }
  }
}
