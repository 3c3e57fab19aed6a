/** What an engine says of a mention, and why. */
module org.radlabel.negation {
  requires static transitive org.jspecify;
  requires transitive org.radlabel.negation.grammar;

  exports org.radlabel.negation;
  exports org.radlabel.negation.why;
}
