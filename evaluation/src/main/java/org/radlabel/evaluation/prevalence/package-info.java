/**
 * How often each of the four values stands in a label file, by group and as JSON. Immutable values.
 */
@NullMarked
package org.radlabel.evaluation.prevalence;

import org.jspecify.annotations.NullMarked;
