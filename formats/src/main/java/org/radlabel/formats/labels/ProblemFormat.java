package org.radlabel.formats.labels;

import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.tables.Csv;

/** The error list as a tab-separated file: {@code file, line, id, kind, message}. */
public final class ProblemFormat {
  private ProblemFormat() {}

  /** {@return the head line} */
  public static String head() {
    return "file\tline\tid\tkind\tmessage\n";
  }

  /**
   * {@return one entry; the line is empty where the whole file is meant}
   *
   * @param problem the problem
   */
  public static String row(Problem problem) {
    Place place = problem.place();
    return String.join(
            "\t",
            Csv.tsv(place.file()),
            place.line() == 0 ? "" : Long.toString(place.line()),
            Csv.tsv(problem.id()),
            problem.kind().toString(),
            Csv.tsv(problem.message()))
        + "\n";
  }
}
