/**
 * How often each of the four values stands in a label file, by group and as JSON: {@link
 * org.radlabel.evaluation.prevalence.PrevalenceCounter} counts, the others are immutable values.
 */
@NullMarked
package org.radlabel.evaluation.prevalence;

import org.jspecify.annotations.NullMarked;
