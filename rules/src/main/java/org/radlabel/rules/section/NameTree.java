package org.radlabel.rules.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.rules.Characters;

/**
 * Names as a tree of their characters: one goes through it along a text, and leaves most places of
 * a text after a letter or two. Immutable, safe for any number of threads.
 */
final class NameTree {
  /** Where every name begins. */
  static final int ROOT = 1;

  /** Where no name goes on. */
  static final int NONE = 0;

  /** By character which column of the table it has; 0 where it is in no name. */
  private final char[] columns;

  private final int width;

  /** By node and column the next node. */
  private final int[] next;

  /** By node which place in the list the name has that ends there, counted from 1; else 0. */
  private final int[] numbers;

  /** For names in lower case. */
  NameTree(List<String> names) {
    columns = new char[1 + names.stream().flatMapToInt(String::chars).max().orElse(0)];
    Map<String, Integer> nodes = new HashMap<>(Map.of("", ROOT));
    int used = 0;
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (columns[c] == 0) {
          columns[c] = (char) ++used;
        }
        nodes.putIfAbsent(name.substring(0, i + 1), nodes.size() + ROOT);
      }
    }
    width = used + 1;
    next = new int[(nodes.size() + ROOT) * width];
    numbers = new int[nodes.size() + ROOT];
    nodes.forEach((beginning, node) -> link(nodes, beginning, node));
    for (int i = 0; i < names.size(); i++) {
      numbers[Objects.requireNonNull(nodes.get(names.get(i)))] = i + 1;
    }
  }

  private void link(Map<String, Integer> nodes, String beginning, int node) {
    if (!beginning.isEmpty()) {
      int last = beginning.length() - 1;
      int parent = Objects.requireNonNull(nodes.get(beginning.substring(0, last)));
      next[parent * width + columns[beginning.charAt(last)]] = node;
    }
  }

  /** The node after a character, read in lower case; {@link #NONE} if no name goes on so. */
  int step(int node, char c) {
    char lower = Characters.lower(c);
    return lower < columns.length ? next[node * width + columns[lower]] : NONE;
  }

  /** Which name ends at a node, counted from 1; 0 if none does. */
  int number(int node) {
    return numbers[node];
  }

  /** Which name stands from {@code start} to {@code end}, counted from 1; 0 if none does. */
  int lookup(char[] text, int start, int end) {
    int node = ROOT;
    for (int i = start; i < end && node != NONE; i++) {
      node = step(node, text[i]);
    }
    return numbers[node];
  }
}
