package org.radlabel.rules.heard;

import java.util.Map;

/**
 * How a word sounds: two spellings of one sound give one key, "new mo thorax" that of
 * "pneumothorax".
 *
 * <p>All vowels are one, voiced and voiceless consonants are one, and what is not spoken is left
 * out. Stateless.
 */
final class Sound {
  private static final char VOWEL = 'A';
  private static final int LONGEST = 4;

  /** Letters that sound otherwise together than each by itself. */
  private static final Map<String, String> TOGETHER =
      Map.ofEntries(
          Map.entry("tion", "XAN"),
          Map.entry("sion", "XAN"),
          Map.entry("cion", "XAN"),
          Map.entry("tial", "XAL"),
          Map.entry("cial", "XAL"),
          Map.entry("ture", "XAR"),
          Map.entry("sure", "XAR"),
          Map.entry("sch", "SK"),
          Map.entry("ch", "K"),
          Map.entry("ck", "K"),
          Map.entry("sh", "X"),
          Map.entry("ph", "F"),
          Map.entry("th", "T"),
          Map.entry("gm", "M"),
          Map.entry("gh", ""),
          Map.entry("pn", "N"),
          Map.entry("kn", "N"),
          Map.entry("wr", "R"),
          Map.entry("ce", "SA"),
          Map.entry("ci", "SA"),
          Map.entry("cy", "SA"),
          Map.entry("ge", "JA"),
          Map.entry("gi", "JA"),
          Map.entry("gy", "JA"));

  private Sound() {}

  /** The key of a word in small letters. */
  static String of(String word) {
    String spoken = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    StringBuilder key = new StringBuilder();
    int at = 0;
    while (at < spoken.length()) {
      int length = together(word, at);
      String together = length > 1 ? TOGETHER.get(word.substring(at, at + length)) : null;
      String sound = together == null ? sound(word.charAt(at)) : together;
      for (int i = 0; i < sound.length(); i++) {
        append(key, sound.charAt(i));
      }
      at += length;
    }
    return key.toString();
  }

  private static int together(String word, int at) {
    for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
      if (TOGETHER.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 1;
  }

  private static void append(StringBuilder key, char sound) {
    if (key.length() == 0 || key.charAt(key.length() - 1) != sound) {
      key.append(sound);
    }
  }

  private static String sound(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> String.valueOf(VOWEL);
      case 'h' -> "";
      case 'b', 'p' -> "P";
      case 'c', 'g', 'k', 'q' -> "K";
      case 'd', 't' -> "T";
      case 'f', 'v' -> "F";
      case 's', 'z' -> "S";
      case 'x' -> "KS";
      default -> String.valueOf((char) (letter - 'a' + 'A'));
    };
  }
}
