package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.List;

/** A rule of a lexicon: what it is written with, and what its kind adds. */
public sealed interface Rule extends Serializable
    permits PhraseGroup, Cue, Predicate, Terminator, Answer, AttributeRule {
  /** What it is written with. */
  RuleText text();

  /** The same rule, written otherwise. */
  Rule withText(RuleText other);

  /** The kind of rule in one word, as messages name it: "cue", "finding". */
  String kindName();

  /** Its id, unique in the lexicon; what evidence names. */
  default String id() {
    return text().id();
  }

  /** Why it is there; empty only in lexicons of users. */
  default String comment() {
    return text().comment();
  }

  /** Its phrases in the syntax of {@link PhraseSyntax}; not empty. */
  default List<String> phrases() {
    return text().phrases();
  }

  /** Its examples, which are tests; empty only in lexicons of users. */
  default List<Example> examples() {
    return text().examples();
  }

  /** Where it was written. */
  default Source source() {
    return text().source();
  }
}
