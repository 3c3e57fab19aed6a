package org.radlabel.evaluation.doubt;

/** What the engine knows that speaks against a label. */
public enum Signal {
  /** Sentences say different things of it. */
  CONTRADICTION("sentences contradict each other"),
  /** The impression says another thing of it than the rest. */
  IMPRESSION("the impression says another thing"),
  /** Cues that say different things reach one mention. */
  COMPETING("cues compete"),
  /** The reach of a cue ends before a mention in its sentence. */
  CUT("a cue of its sentence does not reach it"),
  /** The cue that decides stands far from the mention. */
  FAR("its cue is far"),
  /** A misspelt word was taken for one of the lexicon's. */
  MISSPELT("a misspelt word"),
  /** A word that the lexicon does not know stands before the mention. */
  UNLISTED("an unlisted word before it"),
  /** The sentence could not be parsed. */
  UNPARSED("an unparsed sentence"),
  /** It is mentioned, and gets no label. */
  UNSTATED("mentioned, without a label"),
  /** A structure of which several things are said, or none. */
  STRUCTURE("a structure, of which several things or none are said"),
  /** The label is uncertain. */
  UNCERTAIN("uncertain"),
  /** It is mentioned more than twice. */
  OFTEN("mentioned often"),
  /** The sentence is long. */
  LONG("a long sentence");

  private final String title;

  Signal(String title) {
    this.title = title;
  }

  /** In words. */
  @Override
  public String toString() {
    return title;
  }
}
