package org.radlabel.lexicons.yaml;

import java.util.Collection;
import java.util.Locale;

/** What a user may have meant by a name that does not exist. Stateless. */
public final class Nearest {
  private Nearest() {}

  /**
   * {@return {@code "; did you mean "x"?"}, or nothing if no known name is near}
   *
   * @param name what was written
   * @param known the names that exist
   */
  public static String hint(String name, Collection<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    int least = Math.max(2, name.length() / 4) + 1;
    String nearest = null;
    for (String candidate : known) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
  }

  /** The number of insertions, deletions and substitutions between two words. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
