package org.radlabel.negation.dependency.ngrex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.negation.dependency.RuleLines;

/**
 * Reads files of patterns: one a line, {@code #} before a comment, blank lines left out. A comment
 * {@code # some.id: what it is for} names the pattern after it, {@code # example: No [effusion].}
 * shows it, {@code # lexicon: some.rule} ties it to a rule of the lexicon.
 */
public final class NgrexFile {
  private static final Pattern ID = Pattern.compile("#\\s*([a-z]+\\.[a-z.-]+):.*");
  private static final Pattern LEXICON = Pattern.compile("#\\s*lexicon:\\s*(\\S+)\\s*");
  private static final Pattern EXAMPLE = Pattern.compile("#\\s*example:\\s*(.*)");

  private final RuleLines lines;
  private final List<Problem> problems;
  private final List<NgrexRule> rules = new ArrayList<>();
  private String id = "";
  private String example = "";
  private String lexiconRule = "";

  private NgrexFile(RuleLines lines, List<Problem> problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * Reads the patterns of a file.
   *
   * @param lines the file
   * @param problems gets what is wrong with it
   * @return the patterns, in the order of the file
   */
  public static List<NgrexRule> rules(RuleLines lines, List<Problem> problems) {
    NgrexFile file = new NgrexFile(lines, problems);
    lines.all().forEach(file::read);
    return file.rules;
  }

  private void read(RuleLines.Line line) {
    String text = line.text().strip();
    if (text.startsWith("#")) {
      comment(text);
    } else if (!text.isEmpty()) {
      pattern(line, text);
      id = "";
      example = "";
      lexiconRule = "";
    }
  }

  private void comment(String text) {
    Matcher named = ID.matcher(text);
    Matcher shown = EXAMPLE.matcher(text);
    Matcher tied = LEXICON.matcher(text);
    if (named.matches()) {
      id = named.group(1);
    } else if (shown.matches()) {
      example = shown.group(1);
    } else if (tied.matches()) {
      lexiconRule = tied.group(1);
    }
  }

  private void pattern(RuleLines.Line line, String text) {
    try {
      String name = id.isEmpty() ? lines.file() + ":" + line.number() : id;
      rules.add(new NgrexRule(name, example, lexiconRule, NgrexParser.parse(text)));
    } catch (NgrexException e) {
      int indent = line.text().indexOf(text);
      problems.add(lines.problem(line, indent + e.offset(), e.getMessage()));
    }
  }
}
