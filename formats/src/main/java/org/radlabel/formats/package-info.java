/**
 * Files in, files out: readers of reports, writers of labels and evidence, and the run between
 * them.
 *
 * <p>A report comes in many forms (tables, text files, XML, JSON, HL7, Parquet; folders, archives,
 * streams); {@link org.radlabel.formats.reports.ReportReaders} finds out which. {@link
 * org.radlabel.formats.run.LabelRun} sends every report through a {@link org.radlabel.Labeler} on
 * several threads and writes the rows in the order of the input:
 *
 * <pre>{@code
 * Labeler labeler = Labeler.create();
 * try (ReportReader reader =
 *         ReportReaders.open(List.of(Source.of(Path.of("reports.csv"))), ReadOptions.DEFAULTS);
 *     AtomicFile labels = AtomicFile.create(Path.of("labels.csv"))) {
 *   LabelRun.builder(labeler)
 *       .output(LabelFormat.of(reader.layout(), labeler.categories()), labels.writer())
 *       .build()
 *       .run(reader);
 *   labels.commit();
 * }
 * }</pre>
 *
 * <p>What is wrong with one record is a {@link org.radlabel.formats.Problem} in the error list and
 * stops nothing; what makes an input or an output unusable is an {@link
 * org.radlabel.formats.InputException} or {@link org.radlabel.formats.OutputException} whose
 * message is ready for the user and quotes no report text.
 *
 * <p>{@link org.radlabel.formats.files} keeps files whole; {@link org.radlabel.formats.labels} has
 * the forms in which labels are written, {@link org.radlabel.formats.tables} has the tables that
 * are read; {@link org.radlabel.formats.tables.LabelTable} reads label files.
 */
@NullMarked
package org.radlabel.formats;

import org.jspecify.annotations.NullMarked;
