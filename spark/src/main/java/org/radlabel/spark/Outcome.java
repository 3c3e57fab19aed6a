package org.radlabel.spark;

import org.jspecify.annotations.Nullable;
import org.radlabel.ReportLabels;

/**
 * What came of one report.
 *
 * @param labels its labels and evidence; null where it was not labelled
 * @param problem what is the matter with it, {@code kind} or {@code kind: message}, without a word
 *     of the report; null where nothing is
 */
record Outcome(@Nullable ReportLabels labels, @Nullable String problem) {}
