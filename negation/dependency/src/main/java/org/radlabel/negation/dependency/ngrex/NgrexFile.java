package org.radlabel.negation.dependency.ngrex;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.Problem;
import org.radlabel.negation.dependency.RuleLines;

/** Reads files of patterns: one a line, {@code #} before a comment, blank lines left out. */
public final class NgrexFile {
  private NgrexFile() {}

  /**
   * The patterns of a file, in its order.
   *
   * @param lines the file
   * @param problems gets what is wrong with it
   */
  public static List<Ngrex> patterns(RuleLines lines, List<Problem> problems) {
    List<Ngrex> patterns = new ArrayList<>();
    for (RuleLines.Line line : lines.all()) {
      String text = line.text().strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        int indent = line.text().indexOf(text);
        try {
          patterns.add(NgrexParser.parse(text));
        } catch (NgrexException e) {
          problems.add(lines.problem(line, indent + e.offset(), e.getMessage()));
        }
      }
    }
    return patterns;
  }
}
