/**
 * A run: {@link org.radlabel.formats.run.LabelRun} reads reports, labels them on several threads
 * and writes them in the order of the input. What is left beside the rows tells how it was made and
 * how far it came; all of its files appear, or none.
 *
 * <p>{@link org.radlabel.formats.run.Manifest} records how a label file was made: by which {@link
 * org.radlabel.formats.run.RunDescription}, of which inputs ({@link
 * org.radlabel.formats.files.InputPrint}), with which counts. {@link
 * org.radlabel.formats.run.OutputSet} moves all files into place or none, and keeps what was
 * written by a run that was interrupted, with a {@link org.radlabel.formats.run.Checkpoint} from
 * which a later one resumes.
 */
@NullMarked
package org.radlabel.formats.run;

import org.jspecify.annotations.NullMarked;
