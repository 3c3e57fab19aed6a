package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The problems found so far. For one thread. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();

  void add(String file, int line, int column, String message) {
    all.add(new Problem(file, line, column, message));
  }

  void add(String file, Node node, String message) {
    add(file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, message);
  }

  void add(Source source, String message) {
    add(source.file(), source.line(), source.column(), message);
  }

  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new LexiconException(all);
    }
  }
}
