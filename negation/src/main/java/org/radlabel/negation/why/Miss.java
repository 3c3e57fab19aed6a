package org.radlabel.negation.why;

/** Why a cue does not reach a mention. */
public enum Miss {
  /** The cue's rule does not speak of the mention's category. */
  OTHER_CATEGORY,
  /** A longer cue, which speaks of the mention's category, contains it. */
  IN_LONGER_CUE,
  /** The mention stands on the side to which the cue does not look. */
  OTHER_SIDE,
  /** The cue may look to both sides, and speaks of what stands on the other one. */
  SAID_OF_OTHERS,
  /** The cue's scope ends before the mention, or begins after it. */
  BEYOND,
  /** The mention stands in another statement, and is not the subject of the cue's. */
  OTHER_STATEMENT,
  /** The cue is of the nearest finding only, and another is nearer. */
  NOT_NEAREST,
  /** The cue is of what stands right beside it only. */
  NOT_BESIDE,
  /** The cue is one of the mention's own words. */
  OWN_WORDS,
  /** The cue reaches it, and a cue for what is there takes it back. */
  TAKEN_BACK,
  /** The mention is a structure, and nothing is said of it that the cue could deny or hedge. */
  NO_PREDICATE
}
