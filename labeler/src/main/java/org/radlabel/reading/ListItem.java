package org.radlabel.reading;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/**
 * With what an item of a list begins: "2.", "(b)", "- ". Immutable.
 *
 * @param kind a digit for numbers, a letter for letters, else the bullet itself
 * @param place its number, or that of its letter; of a bullet 0
 */
record ListItem(char kind, int place) {
  private static final String BULLETS = "-*\u2022\u00b7\u25aa\u25cf>+~\u2013\u2014";
  private static final String BEHIND_NUMBER = ".):/-]";
  private static final int MOST_DIGITS = 2;

  /** The item that begins at a place of a text, or null. */
  static @Nullable ListItem at(char[] text, int from) {
    int i = from < text.length && (text[from] == '(' || text[from] == '[') ? from + 1 : from;
    int end = i;
    int number = 0;
    while (end < text.length && end - i < MOST_DIGITS && Characters.isDigit(text[end])) {
      number = number * 10 + text[end] - '0';
      end++;
    }
    if (end > i) {
      boolean marked = end < text.length && BEHIND_NUMBER.indexOf(text[end]) >= 0;
      return marked ? new ListItem('1', number) : null;
    }
    if (i + 1 < text.length && text[i + 1] == ')' && Characters.isLetter(text[i])) {
      return new ListItem('a', Characters.lower(text[i]) - 'a' + 1);
    }
    boolean bullet = i < text.length && i == from && BULLETS.indexOf(text[i]) >= 0;
    return bullet ? new ListItem(text[i], 0) : null;
  }

  /** Whether an item is this one or the one after it; of bullets, whether it is another of them. */
  boolean isThisOrNext(ListItem other) {
    return kind == other.kind && (place == other.place || place + 1 == other.place);
  }
}
