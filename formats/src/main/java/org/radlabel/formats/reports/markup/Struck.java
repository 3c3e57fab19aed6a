package org.radlabel.formats.reports.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What is marked as deleted, struck out or not shown: nobody who reads the page reads it. */
final class Struck {
  private static final Set<String> NAMES = Set.of("del", "s", "strike");
  private static final Pattern STYLE =
      Pattern.compile(
          "(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden"
              + "|text-decoration(?:-line)?\\s*:[^;]*\\bline-through)\\b.*");

  private Struck() {}

  static boolean is(Node node) {
    return node instanceof Element element
        && (NAMES.contains(element.normalName())
            || element.hasAttr("hidden")
            || element.attr("revised").equals("delete")
            || STYLE.matcher(element.attr("style")).find());
  }
}
