package org.radlabel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.formats.Problem;

/** Keeps the first failures of a run to show them on the terminal. */
final class ProblemLog {
  private static final int SHOWN = 10;

  private final List<Problem> first = new ArrayList<>();
  private long failures;

  /** Counts failures of an earlier part of the run. */
  void addEarlier(long number) {
    failures += number;
  }

  void add(Problem problem) {
    if (problem.kind().isFailure()) {
      failures++;
      if (first.size() < SHOWN) {
        first.add(problem);
      }
    }
  }

  /** Whether nothing failed. */
  boolean isEmpty() {
    return failures == 0;
  }

  void print(PrintWriter err) {
    for (Problem problem : first) {
      String row = problem.kind().rowLost() ? "not labelled: " : "";
      err.println("radlabel: " + problem.place() + ": " + row + problem.message());
    }
    if (failures > first.size()) {
      err.println("radlabel: and " + (failures - first.size()) + " more; --errors FILE lists all");
    }
  }
}
