/** From a report to sections, sentences, tokens and mentions. */
module org.radlabel.rules {
  requires com.fasterxml.jackson.annotation;
  requires org.apache.opennlp.tools;
  requires static transitive org.jspecify;
  requires transitive org.radlabel.lexicons;
  // OpenNLP logs through it, and cannot say so: it is no named module.
  requires org.slf4j;

  exports org.radlabel.rules;
  exports org.radlabel.rules.dictation;
  exports org.radlabel.rules.language;
  exports org.radlabel.rules.mention;
  exports org.radlabel.rules.resource;
  exports org.radlabel.rules.section;
  exports org.radlabel.rules.sentence;
  exports org.radlabel.rules.template;
  exports org.radlabel.rules.text;
}
