/** The scope engine: cues and what they reach. */
module org.radlabel.negation.scope {
  requires static transitive org.jspecify;
  requires transitive org.radlabel.negation;

  exports org.radlabel.negation.scope;

  provides org.radlabel.negation.AssertionEngine with
      org.radlabel.negation.scope.ScopeEngine;
}
