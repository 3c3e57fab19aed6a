package org.radlabel.negation;

import org.radlabel.rules.CompiledLexicon;

/**
 * A kind of assertion classifier, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations have a public constructor without parameters.
 */
public interface AssertionEngine {
  /** {@return the name by which users choose it, such as {@code scope}} */
  String name();

  /**
   * {@return a classifier for the rules of a lexicon}
   *
   * @param lexicon the lexicon; the classifier may be shared by all threads
   */
  AssertionClassifier classifier(CompiledLexicon lexicon);
}
