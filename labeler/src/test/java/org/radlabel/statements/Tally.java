package org.radlabel.statements;

import java.util.ArrayList;
import java.util.List;

/** How often a rule was tried, and the sentences in which it is broken. */
final class Tally {
  private final List<ReadSentence> broken = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private int tried;

  /** Counts one trial; what is told is for when it does not hold. */
  void add(boolean holds, ReadSentence sentence, String what) {
    tried++;
    if (!holds) {
      broken.add(sentence);
      told.add(what);
    }
  }

  int tried() {
    return tried;
  }

  List<String> sentences() {
    return broken.stream().map(ReadSentence::text).distinct().toList();
  }

  /** What was told of each. */
  List<String> told() {
    return told;
  }

  double share() {
    return broken.size() / (double) Math.max(tried, 1);
  }
}
