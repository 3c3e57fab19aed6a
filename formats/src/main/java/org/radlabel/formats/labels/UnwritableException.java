package org.radlabel.formats.labels;

import java.io.Serial;
import java.util.Objects;

/**
 * A record that an output's form has no place for. The message says what it lacks and quotes no
 * report text.
 */
public final class UnwritableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * Says that a form has no place for a record.
   *
   * @param message what the record lacks
   */
  public UnwritableException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
