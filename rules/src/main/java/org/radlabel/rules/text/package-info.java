/**
 * One stage of normalisation: {@link org.radlabel.rules.text.TextNormalizer} makes of a text as it
 * arrives the text that was meant, and keeps for every place of it where it stood.
 *
 * <p><b>What is mended.</b> In this order:
 *
 * <ol>
 *   <li>escapes that were written out ({@code \n}, {@code \t}, {@code \u2019}, HL7's {@code \.br\},
 *       Excel's {@code _x000D_});
 *   <li>HTML: character references, also where they were escaped twice, and tags;
 *   <li>letters: ligatures, full-width and mathematical letters and combining marks (Unicode's
 *       NFKC, letter by letter), soft hyphens, marks without width, apostrophes, ends of lines,
 *       control characters, UTF-8 that was read as Windows-1252;
 *   <li>tables below a heading row, and codes below a legend: what each row says without it
 *       (package {@code table});
 *   <li>forms: of a choice among boxes or in brackets what was chosen, grades in a row of labels,
 *       dots and bars that lead from a label to what is said of it, slashes between labels;
 *   <li>punctuation that was dictated and written out ("no effusion period");
 *   <li>speech: with what a statement leaves out since the one before it said so ("the heart is
 *       enlarged, the mediastinum is not"), and without what is taken back ("scratch that").
 * </ol>
 *
 * <p><b>Cost.</b> A text of plain ASCII without a backslash, an angle bracket or an ampersand is
 * looked through once and handed back as it is. Any other costs what its length costs.
 *
 * <p><b>Offsets.</b> {@link org.radlabel.rules.text.NormalizedText#original} gives for a span of
 * the normalised text the span of the text as it was given, which never begins or ends within a
 * character.
 */
@NullMarked
package org.radlabel.rules.text;

import org.jspecify.annotations.NullMarked;
