/**
 * radlabel in Apache Spark: SQL functions and labelled data sets ({@link
 * org.radlabel.spark.Radlabel}); the program for {@code spark-submit} stands in {@code job}.
 */
@NullMarked
package org.radlabel.spark;

import org.jspecify.annotations.NullMarked;
