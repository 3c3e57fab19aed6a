package org.radlabel.rules;

import java.util.List;
import java.util.Random;

/** Seeded random texts of the pieces that are hard to cut. */
final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "effusion",
          "Effusion",
          "EFFUSION",
          "heart's",
          "HEART'S",
          "heart\u2019s",
          "don't",
          "o'clock",
          "'s",
          "s'",
          "air-space",
          "-",
          "--",
          " - ",
          "\u2013",
          "\u2014",
          "XXXX",
          "XX",
          "X",
          "xxxx",
          "___",
          "_",
          "3.5",
          "3,5",
          "3.",
          ".5",
          "1.No",
          "\uFF11\uFF12",
          "\u0663",
          "T2",
          "2x3",
          "e\u0301dema",
          "\u0301",
          "\u0130nfiltrate",
          "\u0131",
          "\u0000",
          "\uD83E\uDEC1",
          "\uD83E",
          "\uDEC1",
          "\uFEFF",
          "\u00A0",
          "\u00DF",
          "\u01C5",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\t",
          ".",
          ",",
          ";",
          ":",
          "?",
          "/",
          "(",
          ")",
          "//",
          "&",
          "%",
          "'",
          "\u2019",
          "\uD835\uDC00");

  private RandomText() {}

  static String of(Random random, int maxPieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(maxPieces + 1); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
