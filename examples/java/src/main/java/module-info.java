/** A program that labels reports. */
@SuppressWarnings("opens") // The folder of the lexicon holds no classes.
module org.example.reports {
  requires org.radlabel.formats;
  requires org.radlabel.labeler;

  // The lexicon in this jar is read by radlabel.
  opens org.example.reports.lexicon;
}
