package org.radlabel.rules;

/** A few characters, asked for often: those of ASCII by a bit. Immutable. */
public final class CharacterSet {
  private final boolean[] ascii = new boolean[0x80];
  private final String others;

  /**
   * A set of characters.
   *
   * @param characters its characters, in any order
   */
  public CharacterSet(String characters) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < ascii.length) {
        ascii[c] = true;
      } else {
        rest.append(c);
      }
    }
    others = rest.toString();
  }

  /**
   * {@return whether a character is in it}
   *
   * @param c any character
   */
  public boolean contains(char c) {
    return c < ascii.length ? ascii[c] : others.indexOf(c) >= 0;
  }
}
