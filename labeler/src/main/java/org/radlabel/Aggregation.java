package org.radlabel;

/** How the mentions of one category in one report become its label. */
public enum Aggregation {
  /** Any positive wins; else any uncertain; else negative (the MIMIC-CXR-JPG page). */
  PRIORITY,
  /**
   * Negative and uncertain together give uncertain even beside a positive (what chexpert-labeler's
   * code does); else any positive wins.
   */
  CHEXPERT,
  /** Negative and uncertain together give negative even beside a positive; else positive wins. */
  NEGBIO
}
