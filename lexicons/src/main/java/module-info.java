/** Lexicons: rules, the YAML they are read from, and those that are built in. */
@SuppressWarnings("module") // Who is named below is compiled after this.
module org.radlabel.lexicons {
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires org.yaml.snakeyaml;

  exports org.radlabel.lexicons;
  exports org.radlabel.lexicons.overlay to
      org.radlabel.cli;
  exports org.radlabel.lexicons.rules;
  exports org.radlabel.lexicons.yaml to
      org.radlabel.formats;
}
