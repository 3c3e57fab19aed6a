package org.radlabel.evaluation.doubt;

import java.util.EnumSet;
import java.util.Set;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Miss;
import org.radlabel.negation.why.Missed;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.StructureReason;
import org.radlabel.rules.Span;

/**
 * What the reasons of a sentence say against what it says of one mention. For one thread.
 *
 * @param mention where the mention stands
 * @param signals gets what speaks against it
 */
record ReasonSignals(Span mention, Set<Signal> signals) {
  private static final Set<Miss> CUT =
      EnumSet.of(
          Miss.BEYOND,
          Miss.OTHER_STATEMENT,
          Miss.NOT_NEAREST,
          Miss.NOT_BESIDE,
          Miss.SAID_OF_OTHERS,
          Miss.TAKEN_BACK);

  /** Cues that say something of what is there. */
  private static final Set<Cue.Says> SAYING =
      EnumSet.of(
          Cue.Says.NEGATIVE,
          Cue.Says.UNCERTAIN,
          Cue.Says.NOT_EXCLUDED,
          Cue.Says.UNCERTAIN_IF_ALONE,
          Cue.Says.PRESENT,
          Cue.Says.HISTORICAL,
          Cue.Says.HYPOTHETICAL);

  void add(Reasoning reasoning) {
    Set<Cue.Says> said = EnumSet.noneOf(Cue.Says.class);
    for (CueReason cue : reasoning.cues()) {
      Cue.Says says = cue.cue().rule().says();
      if (SAYING.contains(says)) {
        if (cue.reached().stream().anyMatch(this::isIt)) {
          said.add(says);
        }
        if (cue.missed().stream().anyMatch(this::isCut)) {
          signals.add(Signal.CUT);
        }
      }
    }
    if (said.size() > 1) {
      signals.add(Signal.COMPETING);
    }
    for (StructureReason structure : reasoning.structures()) {
      if (isIt(structure.structure()) && structure.predicates().size() != 1) {
        signals.add(Signal.STRUCTURE);
      }
    }
  }

  private boolean isIt(Named named) {
    return named.span().equals(mention);
  }

  private boolean isCut(Missed missed) {
    return isIt(missed.mention()) && CUT.contains(missed.miss());
  }
}
