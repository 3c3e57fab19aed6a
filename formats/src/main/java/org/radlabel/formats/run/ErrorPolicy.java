package org.radlabel.formats.run;

import org.radlabel.formats.ProblemKind;
import org.radlabel.lexicons.rules.EnumNames;

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
    return EnumNames.typed(this);
  }
}
