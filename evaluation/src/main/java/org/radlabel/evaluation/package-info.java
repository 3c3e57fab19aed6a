/**
 * Compares labels with gold labels and with each other, and counts them.
 *
 * <ul>
 *   <li>{@link org.radlabel.evaluation.Evaluation} holds every number and documents how each is
 *       defined;
 *   <li>{@link org.radlabel.evaluation.WrongCells} lists the cells that differ, with the mentions
 *       that made them where evidence is at hand;
 *   <li>{@link org.radlabel.evaluation.Comparison} sets two label files side by side;
 *   <li>{@link org.radlabel.evaluation.prevalence} counts the four values of one;
 *   <li>{@link org.radlabel.evaluation.Ablation} tells what each rule is good for;
 *   <li>{@link org.radlabel.evaluation.AssertionScores} scores assertions of concepts;
 *   <li>{@link org.radlabel.evaluation.json} writes the numbers as JSON.
 * </ul>
 *
 * <pre>{@code
 * Evaluation result = Evaluation.of(gold, labels);
 * result.overall(Target.POSITIVE).micro().f1();
 * }</pre>
 */
@NullMarked
package org.radlabel.evaluation;

import org.jspecify.annotations.NullMarked;
