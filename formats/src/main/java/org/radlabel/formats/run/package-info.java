/**
 * What a run leaves beside its rows: how it was made, how far it came, and all of its files or
 * none.
 *
 * <p>{@link org.radlabel.formats.run.Manifest} records how a label file was made: by which {@link
 * org.radlabel.formats.run.RunDescription}, of which inputs ({@link
 * org.radlabel.formats.run.InputPrint}), with which counts. {@link
 * org.radlabel.formats.run.OutputSet} moves all files into place or none, and keeps what was
 * written by a run that was interrupted, with a {@link org.radlabel.formats.run.Checkpoint} from
 * which a later one goes on.
 */
package org.radlabel.formats.run;
