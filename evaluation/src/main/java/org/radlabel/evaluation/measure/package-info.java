/**
 * What every comparison of labels needs: {@link org.radlabel.evaluation.measure.Convention} says
 * how the four values are read, {@link org.radlabel.evaluation.measure.Interval} what a resampling
 * leaves of a number, {@link org.radlabel.evaluation.measure.Redraws} draws the reports for it, by
 * their {@link org.radlabel.evaluation.measure.Kinds}.
 */
@NullMarked
package org.radlabel.evaluation.measure;

import org.jspecify.annotations.NullMarked;
