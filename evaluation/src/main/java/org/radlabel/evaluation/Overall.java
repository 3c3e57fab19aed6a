package org.radlabel.evaluation;

import org.radlabel.evaluation.measure.Interval;

/**
 * The means of one {@link Target} over the categories.
 *
 * @param micro all categories' counts added up
 * @param macro the mean of the categories' measures
 * @param weighted the same, each category as heavy as it has gold cases
 * @param f1Interval 95% bootstrap interval of the micro F1
 */
public record Overall(Counts micro, Macro macro, Macro weighted, Interval f1Interval) {}
