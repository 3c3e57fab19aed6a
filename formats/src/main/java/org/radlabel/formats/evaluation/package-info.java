/**
 * Compares labels with gold labels.
 *
 * <p>{@link org.radlabel.formats.evaluation.Evaluation} holds every number and documents how each
 * is defined; {@link org.radlabel.formats.evaluation.WrongCells} lists the cells that differ, with
 * the mentions that made them where evidence is at hand.
 *
 * <pre>{@code
 * Evaluation result = Evaluation.of(gold, labels);
 * result.overall(Target.POSITIVE).micro().f1();
 * }</pre>
 */
package org.radlabel.formats.evaluation;
