package org.radlabel.lexicons.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.lexicons.rules.Source;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** The problems found so far, each once. For one thread. */
public final class Problems {
  private final Set<Problem> all = new LinkedHashSet<>();

  public void add(String file, int line, int column, String message) {
    all.add(new Problem(file, line, column, message));
  }

  public void add(String file, Mark mark, String message) {
    add(file, mark.getLine() + 1, mark.getColumn() + 1, message);
  }

  public void add(String file, Node node, String message) {
    add(file, node.getStartMark(), message);
  }

  public void add(Source source, String message) {
    add(source.file(), source.line(), source.column(), message);
  }

  public int size() {
    return all.size();
  }

  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new LexiconException(List.copyOf(all));
    }
  }
}
