/**
 * Tables, whatever they are stored in: {@link org.radlabel.formats.tables.TableRows} gives their
 * rows, {@link org.radlabel.formats.tables.TableReader} takes reports from them, {@link
 * org.radlabel.formats.tables.Table} is one with a header, {@link
 * org.radlabel.formats.tables.LabelTable} one with labels. {@link
 * org.radlabel.formats.tables.columns.ColumnNames} knows the usual names of columns.
 */
@NullMarked
package org.radlabel.formats.tables;

import org.jspecify.annotations.NullMarked;
