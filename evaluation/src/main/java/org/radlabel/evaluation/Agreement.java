package org.radlabel.evaluation;

import org.radlabel.evaluation.measure.Interval;

/**
 * How often two labellings agree in the four values positive, negative, uncertain and blank.
 *
 * @param cells how many cells were compared
 * @param accuracy the share that agrees
 * @param kappa Cohen's kappa
 * @param kappaInterval 95% bootstrap interval of kappa
 */
public record Agreement(long cells, double accuracy, double kappa, Interval kappaInterval) {}
