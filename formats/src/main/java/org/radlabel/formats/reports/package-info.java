/**
 * Readers of reports, one for each form in which they come, with one entrance: {@link
 * org.radlabel.formats.reports.ReportReaders}.
 *
 * <pre>{@code
 * List<Source> sources = List.of(Source.of(Path.of("mimic-cxr-reports.zip")));
 * try (ReportReader reader = ReportReaders.open(sources, ReadOptions.DEFAULTS)) {
 *   Optional<InputRecord> record = reader.read();
 *   while (record.isPresent()) {
 *     if (record.get() instanceof InputRecord.Accepted accepted) {
 *       labeler.label(accepted.report());
 *     }
 *     record = reader.read();
 *   }
 * }
 * }</pre>
 *
 * <p><b>From bytes to records.</b> A source is opened and its first bytes are looked at: gzip and
 * zstd are expanded, zip and tar are walked entry by entry, a folder file by file; a zip or Parquet
 * that is no file of its own is copied to a temporary one; the rest is recognised by its content,
 * unless {@link org.radlabel.formats.ReadOptions#format()} says what it is. {@link
 * org.radlabel.formats.reports.Recognition} tells what was found.
 *
 * <p><b>Nothing is lost.</b> A record that is no report comes out as {@link
 * org.radlabel.formats.InputRecord.Refused}; so does a file of a folder or an entry of an archive
 * that cannot be read, or is of another kind than the others. What makes the rest of an input
 * unreadable (a table with an open quote, XML that is not well-formed, a compressed file that is
 * cut off) is thrown.
 *
 * <p><b>Memory</b> is bounded by one report (2<sup>26</sup> characters), for Parquet by one row
 * group, for folders and zips by the list of their paths; every reader remembers the ids that it
 * has seen. Libraries of a form (Parquet, zstd, commons-compress) are loaded when it is met.
 *
 * <p><b>Not trusted</b>: XML's document types and entities are never followed; an archive's paths
 * may not lead outside, its entries may be no archives, and nothing may expand beyond all measure.
 * Every message that refuses something names the limit, and none quotes a report.
 */
@NullMarked
package org.radlabel.formats.reports;

import org.jspecify.annotations.NullMarked;
