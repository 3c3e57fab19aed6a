package org.radlabel.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.formats.Problem;

/** Keeps the first failures of a run to show them on the terminal. */
public final class ProblemLog {
  private static final int SHOWN = 10;

  private final List<Problem> first = new ArrayList<>();
  private long failures;

  /**
   * Counts failures of an earlier part of the run.
   *
   * @param number how many records failed then
   */
  public void addEarlier(long number) {
    failures += number;
  }

  /**
   * Counts a problem and keeps it if it is among the first.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    if (problem.kind().isFailure()) {
      failures++;
      if (first.size() < SHOWN) {
        first.add(problem);
      }
    }
  }

  /** {@return whether nothing failed} */
  public boolean isEmpty() {
    return failures == 0;
  }

  /**
   * Prints the problems that were kept, and how many more there were.
   *
   * @param err where they go
   */
  public void print(PrintWriter err) {
    print(err, "; --errors FILE lists all");
  }

  /**
   * Prints the problems that were kept, and how many more there were.
   *
   * @param err where they go
   * @param advice what follows their number
   */
  public void print(PrintWriter err, String advice) {
    for (Problem problem : first) {
      String row = problem.kind().rowLost() ? "not labelled: " : "";
      err.println("radlabel: " + problem.place() + ": " + row + problem.message());
    }
    if (failures > first.size()) {
      err.println("radlabel: and " + (failures - first.size()) + " more" + advice);
    }
  }
}
