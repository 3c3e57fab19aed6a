package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.run.Checkpoint;

/** A run that failed, of which something is kept; the cause is why it failed. */
public final class KeptException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what an interrupted run has kept.
   *
   * @param kept the checkpoint that stands for it
   * @param output the label file of the run
   * @param cause why the run ended
   */
  public KeptException(Checkpoint kept, Path output, Throwable cause) {
    super(text(kept, output), cause);
  }

  private static String text(Checkpoint kept, Path output) {
    long records = kept.summary().records();
    return String.format(
        Locale.ROOT,
        "%,d record%s (up to %s) %s kept in %s; the same command with --resume goes on from there",
        records,
        records == 1 ? "" : "s",
        kept.last(),
        records == 1 ? "is" : "are",
        PartialFile.path(output));
  }
}
