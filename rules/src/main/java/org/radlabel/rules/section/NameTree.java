package org.radlabel.rules.section;

import java.util.Arrays;
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

  /** How many characters of a name are looked at before the tree is gone through. */
  private static final int BEGINNING = 3;

  private static final int BITS_OF_LETTER = 5;

  /** By the last bits of the first characters whether a name may begin so: small, and near. */
  private final boolean[] beginnings = new boolean[1 << (BITS_OF_LETTER * BEGINNING)];

  /** By character which column of the table it has; 0 where it is in no name. */
  private final char[] columns;

  private final int width;

  /** By node and column the next node. */
  private final int[] next;

  /** By node which place in the list the name has that ends there, counted from 1; else 0. */
  private final int[] numbers;

  /** By number how many characters the name has. */
  private final int[] lengths;

  /** For names in lower case. */
  NameTree(List<String> names) {
    lengths = new int[1 + names.size()];
    columns = new char[1 + names.stream().flatMapToInt(String::chars).max().orElse(0)];
    Map<String, Integer> nodes = new HashMap<>(Map.of("", ROOT));
    int used = 0;
    for (String name : names) {
      addBeginning(name);
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
      lengths[i + 1] = names.get(i).length();
    }
  }

  private void link(Map<String, Integer> nodes, String beginning, int node) {
    if (!beginning.isEmpty()) {
      int last = beginning.length() - 1;
      int parent = Objects.requireNonNull(nodes.get(beginning.substring(0, last)));
      next[parent * width + columns[beginning.charAt(last)]] = node;
    }
  }

  private void addBeginning(String name) {
    int free = Math.max(0, BEGINNING - name.length());
    int all = 1 << (BITS_OF_LETTER * free);
    int first = beginning((name + " ".repeat(free)).toCharArray(), 0) & -all;
    Arrays.fill(beginnings, first, first + all, true);
  }

  private static int beginning(char[] text, int start) {
    return bits(text[start]) << (2 * BITS_OF_LETTER)
        | bits(text[start + 1]) << BITS_OF_LETTER
        | bits(text[start + 2]);
  }

  private static int bits(char c) {
    return Characters.lower(c) & (1 << BITS_OF_LETTER) - 1;
  }

  /** A quick no for most places, where the tree would say so too. */
  private boolean mayBegin(char[] text, int start) {
    return start + BEGINNING > text.length || beginnings[beginning(text, start)];
  }

  /**
   * Which name, the longest if there are several, stands at a place up to the end of a word,
   * counted from 1; 0 if none does.
   */
  int longest(char[] text, int start) {
    if (!mayBegin(text, start)) {
      return 0;
    }
    int longest = 0;
    int node = ROOT;
    for (int i = start; i < text.length; i++) {
      char lower = Characters.lower(text[i]);
      node = lower < columns.length ? next[node * width + columns[lower]] : NONE;
      if (node == NONE) {
        return longest;
      }
      int number = numbers[node];
      longest = number > 0 && HeaderText.isWordEnd(text, i + 1) ? number : longest;
    }
    return longest;
  }

  /** How many characters a name has. */
  int length(int number) {
    return lengths[number];
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
