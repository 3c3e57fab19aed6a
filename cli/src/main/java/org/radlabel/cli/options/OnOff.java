package org.radlabel.cli.options;

/** A switch. */
public enum OnOff {
  /** On. */
  ON,
  /** Off. */
  OFF;

  /** For picocli. */
  public static final class Word extends Choice<OnOff> {
    Word() {
      super(values());
    }
  }
}
