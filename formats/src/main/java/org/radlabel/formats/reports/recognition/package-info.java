/**
 * What an input is, from its first bytes. A form is recognised by what it is, never by failing to
 * be another: what is known and not read is refused by its name, and what nothing is known of is
 * left to the reader of tables, which refuses all but tables.
 */
@NullMarked
package org.radlabel.formats.reports.recognition;

import org.jspecify.annotations.NullMarked;
