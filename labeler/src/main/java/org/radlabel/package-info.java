/**
 * The Java API: reports in, labels with evidence out.
 *
 * <pre>{@code
 * Labeler labeler = Labeler.create();
 * ReportLabels labels = labeler.label("Lungs clear. Moderate right effusion.");
 * labels.label(Category.PLEURAL_EFFUSION); // POSITIVE
 * labels.evidence(Category.PNEUMOTHORAX); // the mention, the cue "No", their places
 * }</pre>
 *
 * <p>{@link org.radlabel.Labeler} is all you need; its builder takes a lexicon of your own, the
 * sections that count, how mentions that disagree become one label ({@link
 * org.radlabel.Aggregation}), answers to what published labelers answer differently ({@link
 * org.radlabel.LabelOption}), and whether misspelt words count. {@link org.radlabel.ReportLabels}
 * holds a {@link org.radlabel.Label} for every column and the {@link org.radlabel.Evidence} for
 * each. A report that is split into columns is given as a {@link org.radlabel.rules.Report}.
 *
 * <p>One labeler serves any number of threads; making one takes some hundred milliseconds, so make
 * one and keep it. The same report gives the same labels whatever was labelled before. No message
 * of an exception and no {@code toString} quotes a report.
 */
@NullMarked
package org.radlabel;

import org.jspecify.annotations.NullMarked;
