/**
 * Label files of either form: a column for each finding, or a line for each finding ({@code id,
 * finding, value}), as gold labels of many findings are written by hand. {@link
 * org.radlabel.formats.tables.lists.LabelFiles} reads them, {@link
 * org.radlabel.formats.tables.lists.Wanted} says which findings are looked for.
 */
@NullMarked
package org.radlabel.formats.tables.lists;

import org.jspecify.annotations.NullMarked;
