package org.radlabel.formats.reports.fhir;

import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.formats.reports.sections.SectionTable;
import org.radlabel.formats.reports.sections.SectionedText;

/** Which section an observation or a part of a document is, and its text. Stateless. */
final class FhirSections {
  private FhirSections() {}

  /** By a code of {@code code}, or its name. */
  static Optional<String> of(FhirNode concept) {
    return first(codings(concept).map(c -> SectionTable.ofCode(c.text("code"))))
        .or(() -> first(codings(concept).map(c -> SectionTable.ofSuffix(c.text("code")))))
        .or(() -> first(names(concept).map(SectionTable::ofName)));
  }

  private static Stream<FhirNode> codings(FhirNode concept) {
    return concept.nodes("coding");
  }

  private static Stream<String> names(FhirNode concept) {
    return Stream.concat(
        Stream.of(concept.text("text")), codings(concept).map(c -> c.text("display")));
  }

  private static Optional<String> first(Stream<Optional<String>> sections) {
    return sections.flatMap(Optional::stream).findFirst();
  }

  /** Adds the texts of an observation, its components and its notes. */
  static void addObservation(FhirNode observation, SectionedText text) {
    String status = observation.text("status");
    if (status.equals("entered-in-error") || status.equals("cancelled")) {
      return;
    }
    Optional<String> section = of(observation.node("code"));
    text.add(section, observation.text("valueString"));
    observation
        .nodes("component")
        .forEach(c -> text.add(of(c.node("code")).or(() -> section), c.text("valueString")));
    observation.nodes("note").forEach(note -> text.add(section, note.text("text")));
  }
}
