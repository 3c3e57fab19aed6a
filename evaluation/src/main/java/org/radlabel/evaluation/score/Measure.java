package org.radlabel.evaluation.score;

import org.radlabel.lexicons.rules.EnumNames;

/** What is measured of yeses. */
public enum Measure {
  /** Right yeses among those given. */
  PRECISION,
  /** Right yeses among those that there are. */
  RECALL,
  /** The harmonic mean of both. */
  F1;

  /** {@code f1}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
