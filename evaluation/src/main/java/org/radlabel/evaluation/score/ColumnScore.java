package org.radlabel.evaluation.score;

/**
 * A column and how its answers came out. Immutable, null-free.
 *
 * @param column the column
 * @param outcomes the counts
 */
public record ColumnScore(Column column, Outcomes outcomes) {}
