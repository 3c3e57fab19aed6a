package org.radlabel.evaluation.score;

import org.radlabel.lexicons.rules.EnumNames;

/** How one number is made of those of many categories. */
public enum Average {
  /** The categories' counts added up. */
  MICRO,
  /** The mean over the categories. */
  MACRO,
  /** The mean over the categories, each as heavy as the reference has cases of it. */
  WEIGHTED,
  /** The mean over the reports: each is measured by itself, over its categories. */
  SAMPLES;

  /** {@code micro}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
