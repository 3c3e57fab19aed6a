/**
 * The program for {@code spark-submit}: reports in, a Parquet table of labels in parts out ({@link
 * org.radlabel.spark.job.LabelReports}).
 */
@NullMarked
package org.radlabel.spark.job;

import org.jspecify.annotations.NullMarked;
