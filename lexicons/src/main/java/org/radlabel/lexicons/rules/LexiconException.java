package org.radlabel.lexicons.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A lexicon, or other files of phrases or patterns, were refused. Carries every problem of all its
 * files; the message is their list, ready to be shown.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Says that a lexicon has at least one problem.
   *
   * @param problems what is wrong, in the order of the message; not empty
   */
  public LexiconException(List<Problem> problems) {
    this("the lexicon has ", problems);
  }

  private LexiconException(String refused, List<Problem> problems) {
    super(message(refused, problems));
    this.problems = problems.stream().sorted(Problem.BY_PLACE).toList();
  }

  /**
   * {@return an exception of files of phrases or patterns with at least one problem}
   *
   * @param problems what is wrong, in the order of the message; not empty
   */
  public static LexiconException ofRuleFiles(List<Problem> problems) {
    return new LexiconException("the rule files have ", problems);
  }

  /** {@return all problems, by file, line and column; not empty} */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String refused, List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream()
        .sorted(Problem.BY_PLACE)
        .map(Problem::toString)
        .collect(Collectors.joining("\n", refused + count + ":\n", ""));
  }
}
