package org.radlabel.negation.dependency;

import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.rules.CompiledLexicon;

/** The engine {@code dependency}: patterns over the dependency graph of a sentence. */
public final class DependencyEngine implements AssertionEngine {
  /** Its name. */
  public static final String NAME = "dependency";

  /** For {@link java.util.ServiceLoader}. */
  public DependencyEngine() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public AssertionClassifier classifier(CompiledLexicon lexicon) {
    return new DependencyClassifier(Graphs.create(), lexicon.lexicon());
  }
}
