/**
 * What label files hold: {@link org.radlabel.formats.tables.Prevalence} counts the four values by
 * category, over all rows and by the groups that a column makes. {@link
 * org.radlabel.formats.evaluation.Comparison} sets two files side by side.
 */
package org.radlabel.formats.tables;
