package org.radlabel.lexicons;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** The problems found so far, each once. For one thread. */
final class Problems {
  private final Set<Problem> all = new LinkedHashSet<>();

  void add(String file, int line, int column, String message) {
    all.add(new Problem(file, line, column, message));
  }

  void add(String file, Mark mark, String message) {
    add(file, mark.getLine() + 1, mark.getColumn() + 1, message);
  }

  void add(String file, Node node, String message) {
    add(file, node.getStartMark(), message);
  }

  void add(Source source, String message) {
    add(source.file(), source.line(), source.column(), message);
  }

  int size() {
    return all.size();
  }

  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new LexiconException(List.copyOf(all));
    }
  }
}
