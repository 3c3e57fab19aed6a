package org.radlabel.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text of two or three statements.
 *
 * @param statements each alone, by place
 * @param joiners the ids of what joins them
 */
record Generated(String text, List<Said> statements, List<String> joiners) {
  /**
   * A statement.
   *
   * @param text it alone, as a sentence
   * @param form the id of its form
   * @param values what it says of each category it names: 1, 0 or -1
   */
  record Said(String text, String form, Map<String, Integer> values) {}

  /** What the text says of each category it names: 1, 0 or -1. */
  Map<String, Integer> values() {
    Map<String, Integer> values = new LinkedHashMap<>();
    statements.forEach(s -> values.putAll(s.values));
    return values;
  }

  /** The ids of its forms, by place. */
  List<String> forms() {
    return statements.stream().map(Said::form).toList();
  }
}
