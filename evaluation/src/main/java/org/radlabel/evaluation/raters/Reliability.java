package org.radlabel.evaluation.raters;

import java.util.Optional;
import org.radlabel.evaluation.measure.Interval;

/**
 * How well raters agree in the value of a cell, chance taken off. Immutable, null-free.
 *
 * @param cells how many cells at least two raters judged
 * @param complete how many all raters judged; agreement and kappa are over these
 * @param agreement the share of pairs of raters that agree, mean over cells
 * @param fleiss Fleiss' kappa; 1 where all gave a single value, the same
 * @param alpha Krippendorff's alpha for values without order; 1 where there is one value only
 * @param fleissInterval 95% interval of kappa, whole reports drawn anew; empty if not asked for
 * @param alphaInterval the same of alpha
 */
public record Reliability(
    long cells,
    long complete,
    double agreement,
    double fleiss,
    double alpha,
    Optional<Interval> fleissInterval,
    Optional<Interval> alphaInterval) {}
