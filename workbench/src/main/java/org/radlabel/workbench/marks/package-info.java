/**
 * What readers decided: {@link org.radlabel.workbench.marks.Marks} takes their edits, {@link
 * org.radlabel.workbench.marks.EditLog} has each of them on the disk before anyone is told that it
 * is saved, and the corrections file beside it is written anew after each, so that {@code label
 * --corrections} can take it at any time. The log is the truth: it is only ever added to, and an
 * undo is one more line. What stands in the corrections file by another hand is taken in as edits.
 */
@NullMarked
package org.radlabel.workbench.marks;

import org.jspecify.annotations.NullMarked;
