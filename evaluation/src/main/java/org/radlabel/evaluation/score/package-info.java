/**
 * Scores as papers on generated reports print them: labels of a reference and of hypotheses in,
 * precision, recall, F1 and accuracy out.
 *
 * <ul>
 *   <li>{@link org.radlabel.evaluation.score.Scorer} makes {@link
 *       org.radlabel.evaluation.score.Scores} of {@link org.radlabel.evaluation.score.LabelPairs};
 *   <li>{@link org.radlabel.evaluation.score.Preset} knows how published programs define and name
 *       them;
 *   <li>{@link org.radlabel.evaluation.score.Resampling} gives intervals, and says whether two
 *       systems differ.
 * </ul>
 *
 * <pre>{@code
 * Preset preset = Preset.F1CHEXBERT;
 * Scorer scorer = new Scorer(pairs.categories(), preset.sets(), preset.convention());
 * double f1 = scorer.score(pairs).set("14").average(Average.MICRO).f1();
 * }</pre>
 *
 * <p>All values are immutable. A score costs a few operations a cell, a resampling as many a draw
 * for the cells that are not absent in both.
 */
@NullMarked
package org.radlabel.evaluation.score;

import org.jspecify.annotations.NullMarked;
