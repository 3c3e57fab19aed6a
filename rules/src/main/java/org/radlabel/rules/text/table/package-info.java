/**
 * Tables below a heading row: {@link org.radlabel.rules.text.table.Tables} writes each row as a
 * line that says the same without the heading, "Effusion: small" for "Effusion | none | small"
 * below "Finding | Prior | Today".
 *
 * <p>What columns may be called is data ({@code table-words.txt}). A heading row is known by that
 * all its cells are such names; what they are together is a {@link
 * org.radlabel.rules.text.table.Layout}. In a turned table the findings stand in the heading row,
 * and the first column holds sides, examinations or dates. Two forms without a heading row are read
 * here too: codes that a legend explains ("P = present", each in a line of its own or all in one),
 * or lines that begin with true or false, and answers with boxes before their label.
 *
 * <p><b>Cost.</b> Each line is looked at once, and as a row once more.
 */
@NullMarked
package org.radlabel.rules.text.table;

import org.jspecify.annotations.NullMarked;
