package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.List;

/** A rule of a lexicon: what it is written with, and what its kind adds. */
public sealed interface Rule extends Serializable
    permits PhraseGroup, Cue, Predicate, Terminator, Answer, AttributeRule {
  /** {@return what it is written with} */
  RuleText text();

  /**
   * {@return the same rule, written otherwise}
   *
   * @param other the text to take
   */
  Rule withText(RuleText other);

  /** {@return the kind of rule in one word, as messages name it: "cue", "finding"} */
  String kindName();

  /** {@return its id, unique in the lexicon; what evidence names} */
  default String id() {
    return text().id();
  }

  /** {@return why it is there; empty only in lexicons of users} */
  default String comment() {
    return text().comment();
  }

  /** {@return its phrases in the syntax of {@link PhraseSyntax}; not empty} */
  default List<String> phrases() {
    return text().phrases();
  }

  /** {@return its examples, which are tests; empty only in lexicons of users} */
  default List<Example> examples() {
    return text().examples();
  }

  /** {@return where it was written} */
  default Source source() {
    return text().source();
  }
}
