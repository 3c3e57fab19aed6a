package org.radlabel.formats;

import java.io.IOException;

/** Receives problems in the order of the input, on the thread that called the run. */
@FunctionalInterface
public interface ProblemListener {
  /**
   * One problem.
   *
   * @param problem what is wrong, and where
   * @throws IOException if it cannot be written down; it ends the run
   */
  void accept(Problem problem) throws IOException;
}
