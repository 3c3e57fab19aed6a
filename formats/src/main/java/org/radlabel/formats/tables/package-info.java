/**
 * Tables, whatever they are stored in: {@link org.radlabel.formats.tables.TableRows} gives their
 * rows, {@link org.radlabel.formats.tables.TableReader} takes reports from them, {@link
 * org.radlabel.formats.tables.Table} is one with a header, {@link
 * org.radlabel.formats.tables.LabelTable} one with labels. {@link
 * org.radlabel.formats.tables.columns.ColumnNames} knows the usual names of columns.
 *
 * <p>More than twenty files stand here because the rows of each kind of table (CSV, Excel, Parquet)
 * are read by several that nobody else sees.
 */
@NullMarked
package org.radlabel.formats.tables;

import org.jspecify.annotations.NullMarked;
