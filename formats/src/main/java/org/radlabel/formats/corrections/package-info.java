/**
 * What people decide about cells: a {@linkplain org.radlabel.formats.corrections.Correction
 * correction} says the value of a category in a report, whatever the rules say.
 *
 * <p>{@link org.radlabel.formats.corrections.CorrectionFile} reads and writes them. {@link
 * org.radlabel.formats.corrections.CellCorrector} applies them last in a {@link
 * org.radlabel.formats.run.LabelRun}, {@link org.radlabel.formats.corrections.CorrectedReader}
 * tells whose text has changed since and counts, and {@link
 * org.radlabel.formats.corrections.CorrectionsPart} marks them in the evidence.
 */
@NullMarked
package org.radlabel.formats.corrections;

import org.jspecify.annotations.NullMarked;
