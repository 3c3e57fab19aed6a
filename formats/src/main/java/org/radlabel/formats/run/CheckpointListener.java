package org.radlabel.formats.run;

import java.io.IOException;
import org.radlabel.formats.Place;

/** Is told how far a run has come, on the thread that called it. */
@FunctionalInterface
public interface CheckpointListener {
  /**
   * Every record so far has been given to the writers and the listeners, and nothing else.
   *
   * @param soFar the counts, with those of the run that this one resumes
   * @param last where the last record begins
   * @throws IOException if it cannot be written down; it ends the run
   */
  void accept(RunSummary soFar, Place last) throws IOException;
}
