package org.radlabel.formats.reports.fhir;

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
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** The text of a DocumentReference: the attachment of its content. */
record DocumentReference(Place place, FhirNode resource, FhirOrigin origin) implements FhirReport {
  @Override
  public long size() {
    return resource.size();
  }

  @Override
  public Set<String> wanted() {
    return FhirAttachments.links(attachments())
        .filter(reference -> !reference.startsWith("#"))
        .collect(Collectors.toSet());
  }

  private Stream<FhirNode> attachments() {
    return resource.nodes("content").flatMap(content -> content.nodes("attachment"));
  }

  @Override
  public InputRecord record(FhirReferences references) {
    FhirFacts facts = new FhirFacts(resource, origin);
    boolean superseded = resource.text("status").equals("superseded");
    if (superseded || facts.status() == Status.WITHDRAWN) {
      PassedOverCause cause =
          superseded ? PassedOverCause.OTHER_VERSION : PassedOverCause.WITHDRAWN;
      return new InputRecord.PassedOver(
          place, facts.id(), cause, superseded ? Optional.empty() : Optional.of(facts.version()));
    }
    try {
      Attachments read = FhirAttachments.read(resource, attachments(), references);
      if (read.texts().isEmpty() && !read.unread().isEmpty()) {
        return refused(
            facts, "has its text only in what is not read: " + String.join(", ", read.unread()));
      }
      TextField text = new TextField(Report.TEXT, String.join("\n", read.texts()));
      Report report = new Report(facts.id(), List.of(text), facts.metadata());
      return new InputRecord.Accepted(place, report, List.of(), Optional.of(facts.version()));
    } catch (BadAttachmentException e) {
      return refused(facts, "has an attachment " + e.getMessage());
    }
  }

  private InputRecord refused(FhirFacts facts, String message) {
    Problem problem = new Problem(ProblemKind.UNREADABLE, place, facts.id(), message);
    return new InputRecord.Refused(problem, Optional.of(facts.version()));
  }
}
