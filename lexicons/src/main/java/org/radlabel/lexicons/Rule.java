package org.radlabel.lexicons;

import java.util.List;

/** What every rule of a lexicon has, whatever its kind. */
public sealed interface Rule
    permits PhraseGroup, Cue, Predicate, Terminator, Answer, AttributeRule {
  /** Its id, unique in the lexicon; what evidence names. */
  String id();

  /** Why it is there; empty only in lexicons of users. */
  String comment();

  /** Its phrases in the syntax of {@link PhraseSyntax}; not empty. */
  List<String> phrases();

  /** Its examples, which are tests; empty only in lexicons of users. */
  List<Example> examples();

  /** Where it was written. */
  Source source();
}
