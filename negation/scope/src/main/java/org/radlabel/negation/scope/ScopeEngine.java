package org.radlabel.negation.scope;

import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.rules.CompiledLexicon;

/** The engine {@code scope}: cues with direction, reach and terminators; needs no model. */
public final class ScopeEngine implements AssertionEngine {
  /** Its name. */
  public static final String NAME = "scope";

  /** For {@link java.util.ServiceLoader}. */
  public ScopeEngine() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public AssertionClassifier classifier(CompiledLexicon lexicon) {
    return new ScopeClassifier(lexicon, false);
  }

  /**
   * {@return a classifier for sentences in which not everything that may be denied or left open is
   * a mention: a noun that no phrase names counts as something that a cue has reached}
   *
   * @param lexicon the lexicon, compiled
   */
  public AssertionClassifier openClassifier(CompiledLexicon lexicon) {
    return new ScopeClassifier(lexicon, true);
  }
}
