/** All that is told of a scoring, ready to be printed. Immutable. */
@NullMarked
package org.radlabel.evaluation.score.sheet;

import org.jspecify.annotations.NullMarked;
