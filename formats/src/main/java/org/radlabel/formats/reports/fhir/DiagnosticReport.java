package org.radlabel.formats.reports.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.reports.markup.Attachments;
import org.radlabel.formats.reports.markup.Attachments.BadAttachmentException;
import org.radlabel.formats.reports.markup.HtmlText;
import org.radlabel.formats.reports.sections.SectionTable;
import org.radlabel.formats.reports.sections.SectionedText;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * The texts of a DiagnosticReport of R4 or R5: the whole report where there is one ({@code
 * presentedForm}, or else the narrative, unless a program generated it), then, unless the former
 * holds them word for word, the texts of the observations of {@code result} under the headers of
 * their sections, the notes, and at the end the {@code conclusion}, which is the impression. A
 * {@code presentedForm} that is not read is listed, unless another form of the report is.
 */
record DiagnosticReport(Place place, FhirNode resource, FhirOrigin origin) implements FhirReport {
  private static final String FORM = "presentedForm";
  private static final int LONGEST_HEADER = 40;

  @Override
  public long size() {
    return resource.size();
  }

  @Override
  public Set<String> wanted() {
    return Stream.concat(results(), FhirAttachments.links(resource.nodes(FORM)))
        .filter(reference -> !reference.startsWith("#"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<String> results() {
    return resource.nodes("result").flatMap(result -> result.texts("reference"));
  }

  private FhirFacts facts() {
    return new FhirFacts(resource, origin);
  }

  @Override
  public InputRecord record(FhirReferences references) {
    if (facts().status() == Status.WITHDRAWN) {
      return new InputRecord.PassedOver(
          place, facts().id(), PassedOverCause.WITHDRAWN, Optional.of(facts().version()));
    }
    try {
      return record(references, FhirAttachments.read(resource, resource.nodes(FORM), references));
    } catch (BadAttachmentException e) {
      return refused("has a presentedForm " + e.getMessage());
    }
  }

  private InputRecord record(FhirReferences references, Attachments forms) {
    List<TextField> texts = texts(references, forms);
    List<String> unread = new ArrayList<>(forms.unread());
    if (forms.texts().isEmpty() && results().anyMatch(r -> found(r, references).isEmpty())) {
      unread.add("results that are not in this Bundle or file");
    }
    if (resource.hasOtherThanWords("conclusion")) {
      unread.add("a conclusion that is no text");
    }
    String types = String.join(", ", unread);
    if (texts.isEmpty() && !unread.isEmpty()) {
      return refused("has its text only in what is not read: " + types);
    }
    List<Problem> remarks =
        unread.isEmpty()
            ? List.of()
            : List.of(problem(ProblemKind.PART_NOT_READ, "a part was not read: " + types));
    Report report = new Report(facts().id(), texts, facts().metadata());
    return new InputRecord.Accepted(place, report, remarks, Optional.of(facts().version()));
  }

  private InputRecord refused(String message) {
    return new InputRecord.Refused(
        problem(ProblemKind.UNREADABLE, message), Optional.of(facts().version()));
  }

  private Problem problem(ProblemKind kind, String message) {
    return new Problem(kind, place, facts().id(), message);
  }

  private List<TextField> texts(FhirReferences references, Attachments forms) {
    List<TextField> texts = new ArrayList<>();
    String whole = String.join("\n", forms.texts());
    add(texts, FORM, whole);
    if (whole.isBlank()) {
      add(texts, Report.TEXT, narrative());
    }
    String conclusion = resource.words("conclusion");
    boolean concludes = !isHeld(texts, conclusion);
    SectionedText results = new SectionedText();
    results()
        .flatMap(result -> found(result, references).stream())
        .filter(observation -> !isHeld(texts, observation.text("valueString")))
        .filter(o -> !concludes || !holds(conclusion, o.text("valueString")))
        .forEach(observation -> FhirSections.addObservation(observation, results));
    addUnlessHeld(texts, "result", results.text());
    SectionedText notes = new SectionedText();
    Optional<String> section = ofNotes(whole, results);
    resource.nodes("note").forEach(note -> notes.add(section, note.text("text")));
    addUnlessHeld(texts, "note", notes.text());
    if (concludes) {
      add(texts, "conclusion", conclusion);
    }
    if (texts.isEmpty()) {
      add(texts, Report.TEXT, references.takeDocument());
    }
    return texts;
  }

  private Optional<FhirNode> found(String reference, FhirReferences references) {
    return FhirAttachments.contained(resource, reference).or(() -> references.get(reference));
  }

  private static void add(List<TextField> texts, String field, String words) {
    if (!words.isBlank()) {
      texts.add(new TextField(field, words));
    }
  }

  private static void addUnlessHeld(List<TextField> texts, String name, String text) {
    add(texts, name, isHeld(texts, text) ? "" : text);
  }

  /** Whether one of the texts holds a text, or a text is blank. */
  private static boolean isHeld(List<TextField> texts, String text) {
    return text.isBlank() || texts.stream().anyMatch(field -> holds(field.text(), text));
  }

  private static boolean holds(String text, String part) {
    return words(text).contains(words(part));
  }

  /**
   * Which section the notes are: one that counts beside sections. Beside a text without headers
   * they need none.
   */
  private static Optional<String> ofNotes(String whole, SectionedText results) {
    if (results.isHeaded()) {
      return Optional.of("findings");
    }
    boolean headed = whole.lines().anyMatch(DiagnosticReport::isHeader);
    return headed ? Optional.of("addendum") : Optional.empty();
  }

  private static boolean isHeader(String line) {
    String name = line.substring(0, Math.max(0, line.indexOf(':')));
    return name.length() <= LONGEST_HEADER && SectionTable.ofName(name).isPresent();
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private String narrative() {
    FhirNode narrative = resource.node("text");
    boolean written =
        !Set.of("empty", "generated", "extensions").contains(narrative.text("status"));
    return written ? HtmlText.of(narrative.text("div")) : "";
  }
}
