/** The Java API: a report in, labels and evidence out. */
module org.radlabel.labeler {
  requires com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires org.radlabel.negation.attributes;
  requires transitive org.radlabel.negation.scope;

  exports org.radlabel;
  exports org.radlabel.concepts;
  exports org.radlabel.examples;
  exports org.radlabel.reading;

  // Its list of words is read there.
  opens org.radlabel to
      org.radlabel.rules;

  uses org.radlabel.negation.AssertionEngine;
  uses org.radlabel.ChexpertEngine;
}
