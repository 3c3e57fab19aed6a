/**
 * Which reports to read: {@link org.radlabel.evaluation.sample.Sampler} is told every report of a
 * corpus and draws some, at random, by what is rare or uncertain, by where two label files differ,
 * or by doubt ({@link org.radlabel.evaluation.doubt}).
 *
 * <p>What is drawn depends on the seed and on the reports, and not on the order in which they come.
 * {@link org.radlabel.evaluation.sample.SampleList} writes it as a list, which filled in is a file
 * of {@linkplain org.radlabel.formats.corrections.CorrectionFile corrections}; {@link
 * org.radlabel.evaluation.sample.QueueCurve} tells how good an order is.
 */
@NullMarked
package org.radlabel.evaluation.sample;

import org.jspecify.annotations.NullMarked;
