package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What every rule of a lexicon is written with, whatever its kind.
 *
 * <p>Immutable, null-free.
 *
 * @param id its id, unique in the lexicon; what evidence names
 * @param phrases its phrases in the syntax of {@link PhraseSyntax}; not empty
 * @param comment why it is there; empty only in lexicons of users
 * @param examples its examples, which are tests; empty only in lexicons of users
 * @param source where it was written
 * @serial exclude
 */
public record RuleText(
    String id, List<String> phrases, String comment, List<Example> examples, Source source)
    implements Serializable {

  /**
   * Checks for null and copies.
   *
   * @param id its id, unique in the lexicon; what evidence names
   * @param phrases its phrases in the syntax of {@link PhraseSyntax}; not empty
   * @param comment why it is there; empty only in lexicons of users
   * @param examples its examples, which are tests; empty only in lexicons of users
   * @param source where it was written
   */
  public RuleText {
    Objects.requireNonNull(id, "id");
    phrases = List.copyOf(phrases);
    Objects.requireNonNull(comment, "comment");
    examples = List.copyOf(examples);
    Objects.requireNonNull(source, "source");
  }

  /**
   * {@return the same rule with other phrases and examples}
   *
   * @param otherPhrases the phrases to take; copied
   * @param otherExamples the examples to take; copied
   */
  public RuleText with(List<String> otherPhrases, List<Example> otherExamples) {
    return new RuleText(id, otherPhrases, comment, otherExamples, source);
  }
}
