/**
 * The forms in which labels are written.
 *
 * <p>{@link org.radlabel.formats.labels.OutputFormat} names them; {@code format(...)} of it gives
 * the {@link org.radlabel.formats.labels.ReportFormat} that a {@link
 * org.radlabel.formats.run.LabelRun} writes:
 *
 * <pre>{@code
 * ReportFormat format =
 *     OutputFormat.MIMIC_CXR.format(
 *         reader.layout(), labeler.categories(), CellStyle.AS_PUBLISHED, labeler.lexicon());
 * LabelRun.builder(labeler).output(format, file.writer()).build().run(reader);
 * }</pre>
 *
 * <p>A new form is a class that implements {@code ReportFormat}, and a constant of {@code
 * OutputFormat} with its case in {@code format}. It counts as a table of labels that can be joined,
 * without words of reports and without attributes, until {@code isTable}, {@code isJoinable},
 * {@code holdsText} and {@code showsAttributes} say otherwise. Which ending of a file stands for it
 * is said in {@code OutputEnding} of the command line; {@code docs/formats-out.md} and {@code
 * docs/cli.md} show it. A form that is no text is a {@link
 * org.radlabel.formats.labels.sinks.LabelSink}. {@link org.radlabel.formats.labels.ColumnOrder} has
 * the orders in which published files have their columns.
 *
 * <p>Parquet is no text: {@link org.radlabel.formats.labels.ParquetLabels} is told the run's labels
 * ({@code run.labelled(parquet)}) and writes them at the end.
 *
 * <p>{@link org.radlabel.formats.labels.CellStyle} says how the values stand in a table: as
 * published, or changed for training code. {@link org.radlabel.formats.labels.join.TableJoin}
 * repeats a study's labels on every row of a list of images.
 *
 * <p>Every form is a pure function of the labelled report: the same input gives the same bytes.
 */
@NullMarked
package org.radlabel.formats.labels;

import org.jspecify.annotations.NullMarked;
