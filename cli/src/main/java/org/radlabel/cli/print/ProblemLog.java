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

  /** Counts failures of an earlier part of the run. */
  public void addEarlier(long number) {
    failures += number;
  }

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

  public void print(PrintWriter err) {
    for (Problem problem : first) {
      String row = problem.kind().rowLost() ? "not labelled: " : "";
      err.println("radlabel: " + problem.place() + ": " + row + problem.message());
    }
    if (failures > first.size()) {
      err.println("radlabel: and " + (failures - first.size()) + " more; --errors FILE lists all");
    }
  }
}
