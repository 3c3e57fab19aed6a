package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.radlabel.negation.dependency.BuiltInRules;
import org.radlabel.negation.dependency.RuleLines;

/**
 * The phrases for who has no folder of them: sections {@code [Category]} of two files of this
 * module.
 */
final class BuiltInPhrases {
  private BuiltInPhrases() {}

  static Map<String, List<String>> mentions() {
    return read("mention-phrases.txt");
  }

  static Map<String, List<String>> unmentions() {
    return read("unmention-phrases.txt");
  }

  private static Map<String, List<String>> read(String name) {
    Map<String, List<String>> phrases = new TreeMap<>();
    List<String> current = new ArrayList<>();
    for (RuleLines.Line line : BuiltInRules.lines(name).all()) {
      String text = line.text();
      if (text.startsWith("[")) {
        current = new ArrayList<>();
        phrases.put(text.substring(1, text.length() - 1), current);
      } else if (!text.isBlank() && !text.startsWith("#")) {
        current.add(text.strip().replace('_', ' '));
      }
    }
    return phrases;
  }
}
