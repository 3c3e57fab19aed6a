package org.radlabel.evaluation.doubt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.radlabel.Label;

/**
 * What each thing adds to the logarithm of the odds that a cell is wrong.
 *
 * <p>Fitted by logistic regression (L2, strength 2) on the cells of six gold sets, 1,037 reports,
 * Open-i's and inpatient ones; wrong counted what the labels of an early version or of this one got
 * wrong, 165 cells. So fitted, more cells are expected wrong than this version gets wrong; {@link
 * #BIAS} is so much lower that as many are expected as are wrong in the 360 reports that were
 * labelled by blind readers (29). {@link Signal#UNPARSED} does not occur with the default engine
 * and has the weight of {@link Signal#MISSPELT}. Stateless.
 */
final class Weights {
  private static final double BIAS = -6.84;
  private static final double NO_FINDING = 2.27;
  private static final double POSITIVE = 1.33;
  private static final double NEGATIVE = 0.61;
  private static final double UNCERTAIN = 0.87;
  private static final double UNSTATED = 0.82;
  private static final double SURPRISE = 0.67;
  private static final double SURPRISE_OF_BLANK = 0.23;

  /** As much as words may surprise. */
  private static final double MAX_SURPRISE = 4;

  private static final Map<Signal, Double> SIGNALS = new EnumMap<>(Signal.class);

  static {
    SIGNALS.put(Signal.CONTRADICTION, 0.79);
    SIGNALS.put(Signal.IMPRESSION, 0.16);
    SIGNALS.put(Signal.COMPETING, 1.20);
    SIGNALS.put(Signal.CUT, 0.28);
    SIGNALS.put(Signal.FAR, 0.11);
    SIGNALS.put(Signal.MISSPELT, 1.75);
    SIGNALS.put(Signal.UNLISTED, 0.22);
    SIGNALS.put(Signal.UNPARSED, 1.75);
    SIGNALS.put(Signal.UNSTATED, 0.82);
    SIGNALS.put(Signal.STRUCTURE, 0.59);
    SIGNALS.put(Signal.UNCERTAIN, 0.87);
    SIGNALS.put(Signal.OFTEN, 0.23);
    SIGNALS.put(Signal.LONG, 0.99);
  }

  private Weights() {}

  /** The weight of a signal. */
  static double of(Signal signal) {
    return SIGNALS.getOrDefault(signal, 0.0);
  }

  /**
   * The chance that a cell is wrong.
   *
   * @param label its label
   * @param isMentioned whether the report mentions the category
   * @param isNoFinding whether it is No Finding, which follows from all others
   * @param signals what speaks against it
   * @param expected how likely the words make the label
   */
  static double chance(
      Label label, boolean isMentioned, boolean isNoFinding, Set<Signal> signals, double expected) {
    double odds = BIAS + (isNoFinding ? NO_FINDING : 0) + (isMentioned ? value(label) : 0);
    for (Signal signal : signals) {
      odds += of(signal);
    }
    double surprise = Math.min(MAX_SURPRISE, -Math.log(Math.max(expected, 1e-4)));
    odds += surprise * (label == Label.NOT_MENTIONED ? SURPRISE_OF_BLANK : SURPRISE);
    return 1 / (1 + Math.exp(-odds));
  }

  private static double value(Label label) {
    return switch (label) {
      case POSITIVE -> POSITIVE;
      case NEGATIVE -> NEGATIVE;
      case UNCERTAIN -> UNCERTAIN;
      case NOT_MENTIONED -> UNSTATED;
    };
  }
}
