package org.example.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.concepts.AssertionFinder;
import org.radlabel.concepts.ConceptAssertion;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;

/** What a program asks radlabel for, one method each. Call it with a file of reports. */
public final class Main {
  private static final String REPORT =
      "The heart is enlarged. No efusion. Possible pneumonia at the left base.";

  private Main() {}

  public static void main(String[] args) throws IOException {
    Labeler labeler = Labeler.create(); // immutable and thread-safe: make one and keep it
    labels(labeler);
    evidence(labeler);
    ownLexicon();
    ownSpans();
    inParallel(labeler);
    fromFiles(labeler, Path.of(args[0]));
  }

  /** The label of a category, and all that are mentioned. */
  private static void labels(Labeler labeler) {
    ReportLabels labels = labeler.label(REPORT);
    System.out.println("Pneumonia: " + labels.label(Category.PNEUMONIA));
    labels.labels().entrySet().stream()
        .filter(label -> label.getValue() != Label.NOT_MENTIONED)
        .forEach(label -> System.out.println("  " + label.getKey() + " " + label.getValue()));
  }

  /** Why: the words, and the rule. Offsets point into the report as it was given. */
  private static void evidence(Labeler labeler) {
    ReportLabels labels = labeler.label(REPORT);
    for (Evidence evidence : labels.evidence()) {
      System.out.println(
          evidence.category()
              + ": \""
              + labels.text(evidence.field(), evidence.span())
              + "\" by "
              + evidence.rule());
    }
  }

  /** A lexicon in this program's jar, over the built-in one. */
  private static void ownLexicon() {
    Lexicon lexicon =
        Lexicons.builder()
            .classPath(Main.class.getClassLoader(), "org/example/reports/lexicon")
            .load();
    Labeler labeler = Labeler.builder().lexicon(lexicon).build();
    System.out.println(
        "Hiatal Hernia: "
            + labeler.label("Known hiatal hernia.").label(new Category("Hiatal Hernia")));
  }

  /** What is said of words that another program found. */
  private static void ownSpans() {
    Optional<ConceptAssertion> found =
        AssertionFinder.create().find("Her mother had breast cancer.", "breast cancer");
    found.ifPresent(
        concept -> System.out.println(concept.assertion() + ", of " + concept.experiencer()));
  }

  /** Many texts at once: one labeler serves all threads. */
  private static void inParallel(Labeler labeler) {
    List<String> reports = List.of("No pneumothorax.", "Small pneumothorax.", "Lungs are clear.");
    List<Label> labels =
        reports.parallelStream()
            .map(report -> labeler.label(report).label(Category.PNEUMOTHORAX))
            .toList();
    System.out.println("Pneumothorax: " + labels);
  }

  /** A file of any form, report by report. */
  private static void fromFiles(Labeler labeler, Path file) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(Source.of(file)), ReadOptions.DEFAULTS)) {
      int edema = 0;
      int refused = 0;
      for (Optional<InputRecord> record = reader.read();
          record.isPresent();
          record = reader.read()) {
        if (record.get() instanceof InputRecord.Accepted accepted) {
          edema += labeler.label(accepted.report()).label(Category.EDEMA) == Label.POSITIVE ? 1 : 0;
        } else {
          refused++; // its problem says file, line and what is wrong
        }
      }
      System.out.println("Edema: " + edema + " reports; not read: " + refused);
    }
  }
}
