/**
 * Files as a run needs them: whole or absent, kept and gone on with, listed with all that a folder
 * holds.
 *
 * <p>{@link org.radlabel.formats.files.AtomicFile} writes beside the final name and moves; {@link
 * org.radlabel.formats.files.PartialFile} can be cut at a whole record and gone on with; {@link
 * org.radlabel.formats.files.FolderFiles} finds what a folder holds, through links and without
 * losing any. Failures are {@link org.radlabel.formats.OutputException} and {@link
 * org.radlabel.formats.InputException}.
 */
@NullMarked
package org.radlabel.formats.files;

import org.jspecify.annotations.NullMarked;
