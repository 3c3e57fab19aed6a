package org.radlabel.negation.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.negation.dependency.ngrex.NgrexFile;
import org.radlabel.negation.dependency.ngrex.NgrexRule;

/** The rule files that come with the module. */
public final class BuiltInRules {
  private BuiltInRules() {}

  /**
   * {@return the patterns of some files, one file after the other}
   *
   * @param names the files' names
   */
  public static List<NgrexRule> patterns(String... names) {
    List<Problem> problems = new ArrayList<>();
    List<NgrexRule> rules = new ArrayList<>();
    for (String name : names) {
      rules.addAll(NgrexFile.rules(lines(name), problems));
    }
    requireNone(problems);
    return rules;
  }

  /**
   * {@return the lines of a file}
   *
   * @param name the file's name
   */
  public static RuleLines lines(String name) {
    List<Problem> problems = new ArrayList<>();
    try (InputStream in = BuiltInRules.class.getResourceAsStream(name)) {
      RuleLines lines = RuleLines.of(name, in.readAllBytes(), problems);
      requireNone(problems);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + name, e);
    }
  }

  private static void requireNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("built-in rules are broken: " + problems);
    }
  }
}
