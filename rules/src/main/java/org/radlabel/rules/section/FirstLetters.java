package org.radlabel.rules.section;

import java.util.List;
import org.radlabel.rules.Characters;

/**
 * The two characters with which names begin: most words of a text are passed over by them. All that
 * are no letters from a to z count as one. Immutable, safe for any number of threads.
 */
final class FirstLetters {
  private static final int KINDS = 27;
  private static final int OTHER = 26;

  private final boolean[] begin = new boolean[KINDS * KINDS];

  FirstLetters(List<String> names) {
    for (String name : names) {
      char[] text = name.toCharArray();
      begin[pair(text, 0)] = true;
    }
  }

  /** Whether a name may begin at a place. */
  boolean mayBegin(char[] text, int start) {
    return begin[pair(text, start)];
  }

  private static int pair(char[] text, int start) {
    return kind(text, start) * KINDS + kind(text, start + 1);
  }

  private static int kind(char[] text, int i) {
    char c = i < text.length ? Characters.lower(text[i]) : ' ';
    return c >= 'a' && c <= 'z' ? c - 'a' : OTHER;
  }
}
