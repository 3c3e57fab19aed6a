package org.radlabel.negation;

import org.radlabel.rules.CompiledLexicon;

/**
 * A kind of assertion classifier, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations have a public constructor without parameters.
 */
public interface AssertionEngine {
  /** The name by which users choose it, such as {@code scope}. */
  String name();

  /** A classifier for the rules of a lexicon. */
  AssertionClassifier classifier(CompiledLexicon lexicon);
}
