package org.radlabel.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes reports like those of a hospital's archive: header lines, findings by organ, an impression;
 * most sentences are among a few that everybody writes, the others are made anew.
 *
 * <p>The same seed gives the same reports. For one thread.
 */
final class ReportGenerator {
  /** The share of sentences that are made anew: 38% distinct ones in 3,800 reports. */
  private static final double MADE = 0.60;

  private static final List<String> TOPICS = List.of("lungs", "lungs", "heart", "pleura", "bones");
  private static final double TOPIC = 0.85;
  private static final double DEVICE = 0.3;
  private static final int LINE = 70;

  private final Grammar grammar = Grammar.load();
  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();

  ReportGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The next report. */
  String next() {
    text.setLength(0);
    head();
    text.append("FINDINGS:\n\n ");
    for (String topic : TOPICS) {
      if (random.nextDouble() < TOPIC) {
        sentence(topic);
      }
    }
    if (random.nextDouble() < DEVICE) {
      sentence("device");
    }
    text.append("\n\nIMPRESSION:\n\n ");
    sentence("impression");
    while (random.nextInt(3) == 0) {
      sentence("impression");
    }
    return text.append('\n').toString();
  }

  private void head() {
    text.append("                                 FINAL REPORT\n EXAMINATION:  ");
    append("view");
    text.append("\n\nINDICATION:  ");
    append("patient");
    text.append(" with ");
    append("complaint");
    text.append("  // eval for ");
    append("question");
    text.append("\n\nTECHNIQUE:  ");
    append("technique");
    text.append("\n\nCOMPARISON:  ");
    append("comparison");
    text.append("\n\n");
  }

  /** A sentence with a capital first, broken where a line of the archive ends. */
  private void sentence(String topic) {
    int begin = text.length();
    append(topic + (random.nextDouble() < MADE ? "-made" : "-fixed"));
    text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
    text.append(text.length() - text.lastIndexOf("\n") > LINE ? "\n " : " ");
  }

  private void append(String rule) {
    grammar.append(rule, random, text);
  }
}
