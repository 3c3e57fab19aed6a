/**
 * Labels of several files, row beside row: {@link org.radlabel.evaluation.score.join.RowJoin}.
 * Immutable.
 */
@NullMarked
package org.radlabel.evaluation.score.join;

import org.jspecify.annotations.NullMarked;
