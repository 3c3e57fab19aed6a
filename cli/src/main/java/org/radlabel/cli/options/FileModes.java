package org.radlabel.cli.options;

import org.radlabel.formats.files.Permissions;

/**
 * Who may read the files of a run. Immutable, null-free.
 *
 * @param labels for the label file
 * @param evidence for the evidence, which quotes reports
 * @param lists for the error list and the list of what was passed over
 */
public record FileModes(Permissions labels, Permissions evidence, Permissions lists) {}
