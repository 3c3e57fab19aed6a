/**
 * What folders and archives hold, file by file: which of them are reports, which are not read and
 * why, which are passed over.
 *
 * <p>{@link org.radlabel.formats.reports.archives.FolderMembers}, {@link
 * org.radlabel.formats.reports.archives.ZipMembers} and {@link
 * org.radlabel.formats.reports.archives.TarMembers} give {@link
 * org.radlabel.formats.reports.archives.Member}s. What bears a report's name comes out, whatever it
 * is: a link that leads nowhere, a pipe, a device or a document of another kind is a member with a
 * refusal, so that it is listed; what is hidden is a member that is passed over, so that it is
 * counted. An archive's entries are not trusted: they may not lead outside, overlap, or expand
 * beyond measure.
 */
@NullMarked
package org.radlabel.formats.reports.archives;

import org.jspecify.annotations.NullMarked;
