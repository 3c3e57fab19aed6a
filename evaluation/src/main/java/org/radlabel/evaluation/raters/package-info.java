/**
 * How well more than two raters agree: {@link org.radlabel.evaluation.raters.RaterComparison}.
 * Immutable.
 */
@NullMarked
package org.radlabel.evaluation.raters;

import org.jspecify.annotations.NullMarked;
