package org.radlabel.rules.section;

/** Which sections of a report count. */
public enum SectionPolicy {
  /**
   * Findings and impression where both exist; else the one there is; else, in a text with headers,
   * the last paragraph; a text without any header counts whole. Never indication, history,
   * comparison, technique or recommendation.
   */
  AUTO,
  /**
   * Impression; else findings; else the last paragraph (how MIMIC-CXR-JPG was labelled); a text
   * without any header counts whole.
   */
  IMPRESSION,
  /** Everything. */
  ALL
}
