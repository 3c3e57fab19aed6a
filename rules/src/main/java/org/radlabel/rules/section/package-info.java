/**
 * Sections of a report: {@link org.radlabel.rules.section.SectionSplitter} cuts its texts at their
 * headers, {@link org.radlabel.rules.section.SectionSelector} takes the sections that count.
 *
 * <p>Names of headers, and where each may stand, are data of the lexicon ({@code sections}). {@code
 * HeaderScanner} goes through a text once and recognises headings with a colon, {@code BareHeaders}
 * those without; {@code HeaderText} says what stands around a name; {@code BodyFinder} finds
 * readings that have no header.
 */
@NullMarked
package org.radlabel.rules.section;

import org.jspecify.annotations.NullMarked;
