package org.radlabel.reading;

import org.jspecify.annotations.Nullable;
import org.radlabel.negation.ReferringCue;

/**
 * A list of whose items one cue speaks: "Differential: 1. edema 2. infection". Its items are the
 * sentences that begin as items in their order. For one report and one thread.
 */
final class OpenList {
  /** The most characters between a cue and its colon. */
  private static final int FARTHEST = 60;

  private final PlacedSentence heading;
  private final ReferringCue cue;
  private ListItem last;

  private OpenList(PlacedSentence heading, ReferringCue cue, ListItem first) {
    this.heading = heading;
    this.cue = cue;
    this.last = first;
  }

  /** The list that a cue opens, or null if none begins behind its colon. */
  static @Nullable OpenList behind(PlacedSentence heading, ReferringCue cue) {
    char[] text = heading.section().characters();
    int colon = heading.offset() + cue.span().end() - 1;
    int limit = Math.min(text.length, colon + FARTHEST);
    while (colon < limit && text[colon] != ':') {
      colon++;
    }
    int from = colon + 1;
    while (from < text.length && Character.isWhitespace(text[from])) {
      from++;
    }
    ListItem first = colon < limit ? ListItem.at(text, from) : null;
    ListItem own = ListItem.at(text, heading.offset());
    // Behind "1. Differential:" a "2." is no item of the differential.
    if (first == null || (own != null && own.kind() == first.kind())) {
      return null;
    }
    return new OpenList(heading, cue, first);
  }

  PlacedSentence heading() {
    return heading;
  }

  ReferringCue cue() {
    return cue;
  }

  /** Whether a sentence, the next one of the report, is an item of the list. */
  boolean takes(PlacedSentence sentence) {
    ListItem item = ListItem.at(sentence.section().characters(), sentence.offset());
    if (item == null
        || !last.isThisOrNext(item)
        || sentence.section().kind() != heading.section().kind()
        || !sentence.section().field().equals(heading.section().field())) {
      return false;
    }
    last = item;
    return true;
  }
}
