/**
 * Which labels to look at first: {@link org.radlabel.evaluation.doubt.DoubtMeter} gives each cell
 * the chance that it is wrong, and the reasons.
 *
 * <p>Two things speak. {@link org.radlabel.evaluation.doubt.SignalFinder} asks the engine: cues
 * that compete, sentences that contradict each other, a misspelt word. {@link
 * org.radlabel.evaluation.doubt.WordModel} asks the corpus: a small linear model on words that has
 * not seen a report says how likely its labels are. {@link org.radlabel.evaluation.doubt.Weights}
 * puts both together; its numbers were fitted on gold labels ({@code docs/review.md}).
 */
@NullMarked
package org.radlabel.evaluation.doubt;

import org.jspecify.annotations.NullMarked;
