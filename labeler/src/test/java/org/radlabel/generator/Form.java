package org.radlabel.generator;

import java.util.Set;

/**
 * A statement with places for its nouns.
 *
 * @param value what it says of them: 1, 0 or -1
 * @param number the number of the noun drawn: s, p or sp
 * @param group its class: how it begins and ends
 * @param categories the categories it fits
 * @param modifiers which are allowed: any, place, none, need
 * @param shared whether it is said of two nouns
 */
record Form(
    String id,
    int value,
    String number,
    String group,
    String template,
    Set<String> categories,
    String modifiers,
    boolean shared) {
  private static final Set<String> WITH_ARTICLE = Set.of("BARE-A", "A-CLAUSE", "A-CLAUSE-AND");

  boolean fits(Noun noun) {
    return categories.contains(noun.category())
        && !(WITH_ARTICLE.contains(group) && !noun.hasArticle())
        && !(number.equals("p") && noun.plural().equals("-"));
  }

  int nouns() {
    return shared ? 2 : 1;
  }
}
