package org.radlabel.negation.grammar;

/** Why a statement begins, or a scope ends, at a token. */
public enum Cause {
  /** The sentence begins or ends here. */
  SENTENCE,
  /** A semicolon, a dash between spaces, a question mark or a period inside the sentence. */
  PUNCTUATION,
  /** A rule of the lexicon that always ends a statement: but, which. */
  TERMINATOR,
  /** A relative clause is over and the statement around it goes on: "mass which was seen | has". */
  RESUMED,
  /** Words with which a statement begins: there is, this. */
  OPENER,
  /** A size, a change or an age at the head of a list item. */
  NEW_ITEM,
  /** A word of denial or of hedging that speaks of what follows it. */
  CUE,
  /** A subject with a verb of its own. */
  VERB,
  /** The same without a mark or a conjunction before it: "no effusion | the heart is large". */
  RUN_TOGETHER,
  /** A subject without a verb, and words after it that say whether it is there. */
  VERBLESS,
  /** The subject has its verb, and another noun follows. */
  COMPLETE,
  /** In brackets, a subject with what is said of it: "no effusion (the ribs are fractured)". */
  BRACKETS,
  /** Of a scope: a cause or a companion of what was reached: due to, with. */
  AFTER_MENTION,
  /** Of a scope: a comma after the phrase that was reached, or before the subject's next verb. */
  COMMA,
  /** Of a scope to the left: a colon after what the cue's subject explains. */
  COLON,
  /** Of a scope: the verb of what was reached, or, to the left, a verb before the subject. */
  VERB_PHRASE,
  /** Of a scope: the same finding named again at another place. */
  REPEATED,
  /** Of a scope: only the nearest finding, or what stands beside the cue, is meant. */
  NEAREST,
  /** Of a scope: another cue speaks of what stands there. */
  OTHER_CUE
}
