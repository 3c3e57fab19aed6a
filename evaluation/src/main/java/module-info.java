/** Labels compared with gold and with each other. */
module org.radlabel.evaluation {
  requires transitive com.fasterxml.jackson.core;
  requires static transitive org.jspecify;
  requires transitive org.radlabel.formats;

  exports org.radlabel.evaluation;
  exports org.radlabel.evaluation.doubt;
  exports org.radlabel.evaluation.json;
  exports org.radlabel.evaluation.measure;
  exports org.radlabel.evaluation.picture;
  exports org.radlabel.evaluation.prevalence;
  exports org.radlabel.evaluation.raters;
  exports org.radlabel.evaluation.sample;
  exports org.radlabel.evaluation.score;
  exports org.radlabel.evaluation.score.errors;
  exports org.radlabel.evaluation.score.join;
  exports org.radlabel.evaluation.score.sheet;

  // Its list of words is read there.
  opens org.radlabel.evaluation.score.errors to
      org.radlabel.rules;
}
