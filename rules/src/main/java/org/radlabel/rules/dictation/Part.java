package org.radlabel.rules.dictation;

/** What a word is in its statement. */
enum Part {
  PREPOSITION,
  CONJUNCTION,
  DETERMINER,
  NO,
  OPENER,
  RELATIVE,
  VERB,
  ADVERB,
  /** An adverb with which a statement may end. */
  PLACE,
  /** A participle in "-ing". */
  DOING,
  /** A quality before a noun or after a verb. */
  QUALITY,
  /** A quality that may also be said after a noun without a verb: normal, clear, unchanged. */
  SAID,
  NOUN;

  /** Whether it may stand in a noun phrase. */
  boolean isNominal() {
    return this == QUALITY || this == SAID || this == NOUN;
  }
}
