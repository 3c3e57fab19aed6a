package org.radlabel.rules.text;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/**
 * Cyrillic and Greek letters that look like Latin ones, in a word that has Latin letters too.
 * Stateless.
 */
final class Lookalikes {
  private static final String FOREIGN =
      "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u04bb"
          + "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0405\u0408"
          + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
          + "\u03bf";

  private static final String LATIN = "aeopcxyisjh" + "ABEKMHOPCTXISJ" + "ABEZHIKMNOPTYX" + "o";

  /** How far around a letter its word is looked at. */
  private static final int FARTHEST = 40;

  private Lookalikes() {}

  /** The Latin letter that the one at a place is meant to be, or null. */
  static @Nullable String meant(int c, String text, int at) {
    int place = c < '\u0391' || c > '\u04bb' ? -1 : FOREIGN.indexOf(c);
    return place >= 0 && isInLatinWord(text, at) ? LATIN.substring(place, place + 1) : null;
  }

  private static boolean isInLatinWord(String text, int at) {
    for (int i = at; i >= Math.max(0, at - FARTHEST) && Characters.isLetterAt(text, i); i--) {
      if (Characters.isPlainLetter(text.charAt(i))) {
        return true;
      }
    }
    for (int i = at; i < at + FARTHEST && Characters.isLetterAt(text, i); i++) {
      if (Characters.isPlainLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
