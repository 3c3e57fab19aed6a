package org.radlabel.rules.sentence;

/** A few characters, asked for often: those of ASCII by a bit. Immutable. */
final class CharacterSet {
  private final boolean[] ascii = new boolean[0x80];
  private final String others;

  CharacterSet(String characters) {
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

  boolean contains(char c) {
    return c < ascii.length ? ascii[c] : others.indexOf(c) >= 0;
  }
}
