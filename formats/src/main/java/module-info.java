/** Readers of reports, writers of labels and the run between them. */
@SuppressWarnings("module") // Who is named below is compiled after this.
module org.radlabel.formats {
  requires transitive com.fasterxml.jackson.core;
  requires static com.github.luben.zstd_jni;
  requires de.siegmar.fastcsv;
  requires transitive java.xml;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.commonmark;
  requires org.dhatim.fastexcel.reader;
  requires static transitive org.jspecify;
  requires org.jsoup;
  requires transitive org.radlabel.labeler;

  exports org.radlabel.formats;
  exports org.radlabel.formats.concepts;
  exports org.radlabel.formats.corrections;
  exports org.radlabel.formats.files;
  exports org.radlabel.formats.labels;
  exports org.radlabel.formats.labels.join;
  exports org.radlabel.formats.labels.sinks;
  exports org.radlabel.formats.libraries;
  exports org.radlabel.formats.reports;
  exports org.radlabel.formats.reports.input;
  exports org.radlabel.formats.reports.json to
      org.radlabel.workbench;
  exports org.radlabel.formats.reports.recognition to
      org.radlabel.cli;
  exports org.radlabel.formats.run;
  exports org.radlabel.formats.serve;
  exports org.radlabel.formats.tables;
  exports org.radlabel.formats.tables.columns to
      org.radlabel.evaluation,
      org.radlabel.workbench;
  exports org.radlabel.formats.tables.lists;
  exports org.radlabel.formats.why;

  // Their lists of words are read there.
  opens org.radlabel.formats.reports.hl7 to
      org.radlabel.rules;
  opens org.radlabel.formats.reports.sections to
      org.radlabel.rules;
  opens org.radlabel.formats.tables.columns to
      org.radlabel.rules;
}
