package org.radlabel.formats;

import java.util.Locale;

/**
 * What a run does about a record with a problem that {@link ProblemKind#isFailure() is a failure}.
 */
public enum ErrorPolicy {
  /** It goes on; the problem is listed. */
  SKIP,
  /** It ends there, and leaves no output. */
  STOP;

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
