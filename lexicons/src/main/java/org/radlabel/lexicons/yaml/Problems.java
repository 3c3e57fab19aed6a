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

  /**
   * Adds a problem at a place that is known by its numbers.
   *
   * @param file the file's name, as the message is to show it
   * @param line the line, from 1
   * @param column the column, from 1
   * @param message what is wrong
   */
  public void add(String file, int line, int column, String message) {
    all.add(new Problem(file, line, column, message));
  }

  /**
   * Adds a problem at a place that the YAML parser names.
   *
   * @param file the file's name, as the message is to show it
   * @param mark the place, with numbers from 0
   * @param message what is wrong
   */
  public void add(String file, Mark mark, String message) {
    add(file, mark.getLine() + 1, mark.getColumn() + 1, message);
  }

  /**
   * Adds a problem at the beginning of a value.
   *
   * @param file the file's name, as the message is to show it
   * @param node the value
   * @param message what is wrong
   */
  public void add(String file, Node node, String message) {
    add(file, node.getStartMark(), message);
  }

  /**
   * Adds a problem at the place of a rule or a text.
   *
   * @param source the place
   * @param message what is wrong
   */
  public void add(Source source, String message) {
    add(source.file(), source.line(), source.column(), message);
  }

  /** {@return how many problems there are so far} */
  public int size() {
    return all.size();
  }

  /**
   * Ends the reading if there is a problem.
   *
   * @throws LexiconException with all problems so far, if there is any
   */
  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new LexiconException(List.copyOf(all));
    }
  }
}
