/**
 * What the columns of a table hold: {@link org.radlabel.formats.tables.columns.ColumnNames} knows
 * the usual names, {@link org.radlabel.formats.tables.columns.KnownColumns} those of published
 * tables, and {@link org.radlabel.formats.tables.columns.ColumnPlan} decides which columns are the
 * id and the texts of a report.
 */
@NullMarked
package org.radlabel.formats.tables.columns;

import org.jspecify.annotations.NullMarked;
