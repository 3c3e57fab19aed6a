/** Side, place, severity, size and change of a mention. */
module org.radlabel.negation.attributes {
  requires static transitive org.jspecify;
  requires transitive org.radlabel.negation;

  exports org.radlabel.negation.attributes;

  // Its list of words is read there.
  opens org.radlabel.negation.attributes to
      org.radlabel.rules;
}
