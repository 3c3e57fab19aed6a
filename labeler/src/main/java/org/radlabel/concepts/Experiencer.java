package org.radlabel.concepts;

/** Whose concept it is said to be. */
public enum Experiencer {
  /** The patient's. */
  PATIENT,
  /** Another person's: a relative's, a donor's, a neighbour's. */
  OTHER
}
