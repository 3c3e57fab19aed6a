package org.radlabel.reading;

import org.radlabel.rules.section.Section;

/**
 * A sentence in its report.
 *
 * @param reading what it says
 * @param section the section it stands in
 * @param offset where it begins in the section's text
 * @param number its place among the sentences of the report that count, from 0
 */
public record PlacedSentence(SentenceReading reading, Section section, int offset, int number) {
  /** The same sentence, read otherwise. */
  PlacedSentence with(SentenceReading other) {
    return new PlacedSentence(other, section, offset, number);
  }
}
