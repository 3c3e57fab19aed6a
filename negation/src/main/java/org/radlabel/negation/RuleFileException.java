package org.radlabel.negation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.radlabel.lexicons.rules.Problem;

/**
 * Phrase or pattern files were refused. Carries every problem of all of them; the message is their
 * list, ready to be shown.
 */
public final class RuleFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** With at least one problem. */
  public RuleFileException(List<Problem> problems) {
    super(message(sorted(problems)));
    this.problems = sorted(problems);
  }

  /** All problems, by file, line and column; not empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .toList();
  }

  private static String message(List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n", "the rule files have " + count + ":\n", ""));
  }
}
