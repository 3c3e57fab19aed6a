package org.radlabel.formats.reports.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.reports.markup.HtmlText;
import org.radlabel.formats.reports.sections.SectionTable;
import org.radlabel.formats.reports.sections.SectionedText;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * The text of a Composition: the narrative of its sections, which is what was signed, whoever wrote
 * it down. A section's code or title says which section of the report it is.
 */
record Composition(Place place, FhirNode resource, FhirOrigin origin) implements FhirReport {
  @Override
  public long size() {
    return resource.size();
  }

  @Override
  public Set<String> wanted() {
    return Set.of();
  }

  /** The text, under the headers of the sections. */
  String text() {
    SectionedText text = SectionedText.ofDocument();
    resource.nodes("section").forEach(section -> add(section, Optional.empty(), text));
    return text.text();
  }

  private static void add(FhirNode section, Optional<String> above, SectionedText text) {
    Optional<String> known =
        FhirSections.of(section.node("code"))
            .or(() -> SectionTable.ofName(section.text("title")))
            .or(() -> above);
    FhirNode narrative = section.node("text");
    if (!narrative.text("status").equals("empty")) {
      text.add(known, section.text("title"), HtmlText.of(narrative.text("div")));
    }
    section.nodes("section").forEach(inner -> add(inner, known, text));
  }

  @Override
  public InputRecord record(FhirReferences references) {
    FhirFacts facts = new FhirFacts(resource, origin);
    if (facts.status() == Status.WITHDRAWN) {
      return new InputRecord.PassedOver(
          place, facts.id(), PassedOverCause.WITHDRAWN, Optional.of(facts.version()));
    }
    Report report =
        new Report(facts.id(), List.of(new TextField(Report.TEXT, text())), facts.metadata());
    return new InputRecord.Accepted(place, report, List.of(), Optional.of(facts.version()));
  }
}
