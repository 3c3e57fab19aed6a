package org.radlabel.formats.reports.cda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.reports.input.Metadata;
import org.radlabel.formats.reports.markup.Attachments;
import org.radlabel.formats.reports.markup.Attachments.Attachment;
import org.radlabel.formats.reports.markup.Attachments.BadAttachmentException;
import org.radlabel.formats.reports.markup.HtmlText;
import org.radlabel.formats.reports.sections.SectionTable;
import org.radlabel.formats.reports.sections.SectionedText;
import org.radlabel.formats.reports.versions.VersionTime;
import org.radlabel.formats.reports.xml.XmlElement;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * A diagnostic imaging report: the narrative of its sections under the headers that their codes or
 * titles say, or a body that is plain text or HTML. The id is the document's; documents of one set
 * ({@code setId}), and one that another replaces, are versions. A document that is surely no
 * imaging report is refused, and so is one whose body is not read (PDF).
 */
record CdaDocument(Place place, XmlElement document) {
  private static final Pattern ELSEWHERE =
      Pattern.compile("<(?:reference|renderMultiMedia|linkHtml|img)[\\s>]");

  InputRecord record() {
    if (SectionTable.isOtherDocument(code())) {
      return refused("is a clinical document of another kind; an imaging report is expected");
    }
    Optional<XmlElement> body = document.at("component", "nonXMLBody", "text").findFirst();
    try {
      return body.isPresent() ? ofBody(body.get()) : read(sections(), document);
    } catch (BadAttachmentException e) {
      return refused("has a body " + e.getMessage());
    }
  }

  private String code() {
    return document.child("code").map(code -> code.attribute("code")).orElse("");
  }

  private String id() {
    return document.child("id").map(CdaDocument::named).orElse("");
  }

  /** The extension of an id, or else its root. */
  private static String named(XmlElement id) {
    return id.attribute("extension").isEmpty() ? id.attribute("root") : id.attribute("extension");
  }

  private InputRecord ofBody(XmlElement body) throws BadAttachmentException {
    if (!body.attribute("representation").equals("B64")) {
      return read(HtmlText.ofXml(body.markup()), body);
    }
    Attachment attachment = new Attachment(body.attribute("mediaType"), body.markup());
    Attachments read = Attachments.read(List.of(attachment));
    return read.texts().isEmpty()
        ? refused("has its text only in what is not read: " + String.join(", ", read.unread()))
        : accepted(String.join("\n", read.texts()));
  }

  /** What is only a link or a picture is not read, and is no report without text. */
  private InputRecord read(String text, XmlElement of) {
    boolean elsewhere = text.isBlank() && isElsewhere(of);
    return elsewhere
        ? refused("has its text only in what is not read: a link or a picture")
        : accepted(text);
  }

  private static boolean isElsewhere(XmlElement element) {
    return ELSEWHERE.matcher(element.markup()).find()
        || element.children().stream().anyMatch(CdaDocument::isElsewhere);
  }

  private String sections() {
    SectionedText text = SectionedText.ofDocument();
    document
        .at("component", "structuredBody", "component", "section")
        .forEach(section -> add(section, Optional.empty(), text));
    return text.text();
  }

  private static void add(XmlElement section, Optional<String> above, SectionedText text) {
    String title = section.child("title").map(t -> HtmlText.ofXml(t.markup())).orElse("");
    Optional<XmlElement> code = section.child("code");
    Optional<String> known =
        code.flatMap(c -> SectionTable.ofCode(c.attribute("code")))
            .or(() -> code.flatMap(c -> SectionTable.ofName(c.attribute("displayName"))))
            .or(() -> SectionTable.ofName(title))
            .or(() -> above);
    section.child("text").ifPresent(t -> text.add(known, title, HtmlText.ofXml(t.markup())));
    section.at("component", "section").forEach(inner -> add(inner, known, text));
  }

  private InputRecord accepted(String text) {
    Report report = new Report(id(), List.of(new TextField(Report.TEXT, text)), metadata());
    return new InputRecord.Accepted(place, report, List.of(), version());
  }

  private InputRecord refused(String message) {
    Problem problem = new Problem(ProblemKind.UNREADABLE, place, id(), message);
    return new InputRecord.Refused(problem, version());
  }

  /** Later in a set is what has the greater number. */
  private Optional<ReportVersion> version() {
    List<String> orders =
        Stream.of(
                document.children("setId"),
                document.children("id"),
                document
                    .children("relatedDocument")
                    .filter(related -> related.attribute("typeCode").equals("RPLC"))
                    .flatMap(related -> related.at("parentDocument", "id")))
            .flatMap(ids -> ids)
            .map(id -> id.attribute("root") + "\n" + id.attribute("extension"))
            .distinct()
            .toList();
    String number = document.child("versionNumber").map(n -> n.attribute("value")).orElse("");
    long time = VersionTime.ofNumber(number);
    return orders.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportVersion(orders, Status.FINAL, time, 0, place.line()));
  }

  private Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    document
        .at("recordTarget", "patientRole", "id")
        .map(CdaDocument::named)
        .findFirst()
        .ifPresent(patient -> metadata.put(Metadata.SUBJECT, patient));
    List<XmlElement> codes = new ArrayList<>(document.children("code").toList());
    codes.addAll(document.at("documentationOf", "serviceEvent", "code").toList());
    String examination =
        codes.stream()
            .flatMap(c -> Stream.of(c.attribute("code"), c.attribute("displayName")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    metadata.put("code", examination);
    metadata.put(Metadata.EXAMINATION, examination);
    metadata.values().removeIf(String::isEmpty);
    return metadata;
  }
}
