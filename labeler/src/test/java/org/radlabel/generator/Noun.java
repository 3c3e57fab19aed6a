package org.radlabel.generator;

/**
 * A noun of a category.
 *
 * @param plural its plural, or -
 * @param article a, an, or - for none
 */
record Noun(String singular, String plural, String category, String article) {
  boolean hasArticle() {
    return !article.equals("-");
  }
}
