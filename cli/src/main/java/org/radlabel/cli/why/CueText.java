package org.radlabel.cli.why;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.formats.why.PlainWords;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Miss;
import org.radlabel.negation.why.Missed;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Stop;
import org.radlabel.rules.Span;

/** One cue in words: its rule, what it reaches, where it stops, what it does not reach. */
final class CueText {
  /** Why a cue does not reach a mention wherever the two stand. */
  private static final Set<Miss> WHEREVER =
      EnumSet.of(Miss.OTHER_CATEGORY, Miss.IN_LONGER_CUE, Miss.OWN_WORDS);

  private final CueReason reason;
  private final Set<Named> places;
  private final Quoting quoting;

  /**
   * For a cue.
   *
   * @param places the structures that only say where a finding is: nobody asks what denies them
   */
  CueText(CueReason reason, Set<Named> places, Quoting quoting) {
    this.reason = reason;
    this.places = places;
    this.quoting = quoting;
  }

  /** The parts of its line. */
  List<String> parts() {
    Cue cue = reason.cue().rule();
    List<String> parts = new ArrayList<>();
    parts.add(quoting.of(reason.cue().span()));
    parts.add(PlainWords.kind(cue.says()) + " " + Quoting.rule(cue));
    if (cue.says() == Cue.Says.NOTHING) {
      parts.add("these words deny nothing and leave nothing open");
      return parts;
    }
    parts.add("reaches " + reached());
    if (isBounded()) {
      reason.left().ifPresent(stop -> parts.add(left(stop)));
      reason.right().ifPresent(stop -> parts.add(right(stop)));
    }
    byMiss().forEach((miss, missed) -> parts.add(missed(miss, missed)));
    return parts;
  }

  private String reached() {
    String here = quoting.list(reason.reached());
    if (reason.refersBack()) {
      return (here.isEmpty() ? "" : here + ", ") + "what a sentence before this one names";
    }
    return here.isEmpty() ? "nothing" : here;
  }

  /** Whether its bounds matter: it reaches something, or would if they were wider. */
  private boolean isBounded() {
    return !reason.reached().isEmpty()
        || reason.missed().stream().anyMatch(m -> !WHEREVER.contains(m.miss()));
  }

  private Map<Miss, List<Named>> byMiss() {
    Map<Miss, List<Named>> all = new LinkedHashMap<>();
    for (Missed missed : reason.missed()) {
      if (!places.contains(missed.mention())) {
        all.computeIfAbsent(missed.miss(), m -> new ArrayList<>()).add(missed.mention());
      }
    }
    return all;
  }

  private String missed(Miss miss, List<Named> mentions) {
    return "not " + quoting.list(mentions) + ": " + PlainWords.of(miss);
  }

  private String left(Stop stop) {
    return stop.word()
        .map(word -> "back to " + subject(word) + because(word, stop))
        .orElse("back to the beginning of the sentence");
  }

  /** Whether it also reaches a subject that its statement takes from one before. */
  private String subject(Span begin) {
    boolean before = reason.reached().stream().anyMatch(m -> m.span().end() <= begin.start());
    return before ? "its subject before " : "";
  }

  private String right(Stop stop) {
    return stop.word()
        .map(word -> "stops before " + because(word, stop))
        .orElse("goes on to the end of the sentence");
  }

  private String because(Span word, Stop stop) {
    String rule = stop.rule().map(r -> ": " + Quoting.rule(r)).orElse("");
    return quoting.quoted(word) + ": " + PlainWords.of(stop.cause()) + rule;
  }
}
