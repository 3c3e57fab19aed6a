package org.radlabel.lexicons.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A lexicon was refused. Carries every problem of all its files; the message is their list, ready
 * to be shown.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public LexiconException(List<Problem> problems) {
    super(message(problems));
    this.problems = problems.stream().sorted(Problem.BY_PLACE).toList();
  }

  /** All problems, by file, line and column; not empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream()
        .sorted(Problem.BY_PLACE)
        .map(Problem::toString)
        .collect(Collectors.joining("\n", "the lexicon has " + count + ":\n", ""));
  }
}
