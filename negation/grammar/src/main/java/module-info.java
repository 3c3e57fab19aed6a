/** The statements of a sentence. */
module org.radlabel.negation.grammar {
  requires static transitive org.jspecify;
  requires transitive org.radlabel.rules;

  exports org.radlabel.negation.grammar;
}
