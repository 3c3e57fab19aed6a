/**
 * Sections of a report: {@link org.radlabel.rules.section.SectionSplitter} cuts its texts at their
 * headers, {@link org.radlabel.rules.section.SectionSelector} takes the sections that count.
 *
 * <p>Names of headers, and where each may stand, are data of the lexicon ({@code sections}). {@code
 * HeaderPass} goes through a text once. {@code HeaderScanner} recognises headings with a colon, and
 * whole lines that head without one (capitals, a rule of underscores, ADDENDUM, WET READ); {@code
 * BareHeaders} recognises all others without a colon. {@code HeaderNames} knows which words are a
 * name, also misspelt or joined; {@code HeaderText} says what stands around a name, {@code
 * Decoration} which marks may be set around it; {@code BodyFinder} finds readings that have no
 * header.
 */
@NullMarked
package org.radlabel.rules.section;

import org.jspecify.annotations.NullMarked;
