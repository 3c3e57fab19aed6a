/**
 * Of the versions of one report those that count.
 *
 * <p>Which version counts is known only when all of the input has been read, and a version may lie
 * in any of its files. So the input is read twice: first for an index of which version counts, then
 * for the reports. The second reading begins when the first record with a version is met; an input
 * without versions (a table, text files) is read once. As long as there is room for them, the
 * records of the first reading are kept, so that a small input is read once. The index keeps 64
 * bits of a hash of each order and 21 bytes more, no text: some 60 bytes an order, 60 MB a million.
 */
@NullMarked
package org.radlabel.formats.reports.versions;

import org.jspecify.annotations.NullMarked;
