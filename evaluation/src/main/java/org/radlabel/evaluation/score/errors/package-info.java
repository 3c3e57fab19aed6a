/**
 * What a report missed, invented, or put on the wrong side: {@link
 * org.radlabel.evaluation.score.errors.ErrorFinder}. Immutable. No words of a report, unless asked
 * for.
 */
@NullMarked
package org.radlabel.evaluation.score.errors;

import org.jspecify.annotations.NullMarked;
