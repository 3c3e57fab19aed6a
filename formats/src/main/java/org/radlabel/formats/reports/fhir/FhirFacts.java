package org.radlabel.formats.reports.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.reports.input.Metadata;
import org.radlabel.formats.reports.versions.VersionTime;

/** What resources that are reports say of themselves beside their text. Immutable. */
record FhirFacts(FhirNode resource, FhirOrigin origin) {
  private static final Set<String> WITHDRAWN =
      Set.of("entered-in-error", "cancelled", "deprecated");
  private static final Set<String> PRELIMINARY =
      Set.of("registered", "partial", "preliminary", "modified", "unknown");

  private static final List<String> TARGETS =
      List.of("target", "targetReference", "resourceReference");

  /** The id, or else that of the first identifier. */
  String id() {
    String id = resource.text("id");
    return id.isEmpty() ? identifiers().map(i -> i.text("value")).findFirst().orElse("") : id;
  }

  private Stream<FhirNode> identifiers() {
    return Stream.concat(resource.nodes("masterIdentifier"), resource.nodes("identifier"))
        .filter(identifier -> !identifier.text("value").isEmpty());
  }

  /** How far the report had come. */
  Status status() {
    List<String> said = List.of(resource.text("status"), resource.text("docStatus"));
    if (said.stream().anyMatch(WITHDRAWN::contains)) {
      return Status.WITHDRAWN;
    }
    return said.stream().anyMatch(PRELIMINARY::contains) ? Status.PRELIMINARY : Status.FINAL;
  }

  /**
   * Resources of one id are versions of each other, and so are those with one identifier that are
   * about the same examination, if they have the same patient and, where only a server can tell
   * what an id means, the same server.
   */
  ReportVersion version() {
    String patient = resource.type() + "\n" + patient() + "\n";
    List<String> orders = new ArrayList<>();
    if (!resource.text("id").isEmpty()) {
      orders.add(patient + resource.text("id") + "\n" + origin.server());
    }
    replacedResources().map(id -> patient + id).forEach(orders::add);
    Stream.concat(identifiers(), replacedIdentifiers())
        .map(i -> patient + assigned(i) + "\n" + concept("code"))
        .forEach(orders::add);
    return new ReportVersion(orders, status(), time(), stored(), origin.unit());
  }

  /** What this one says that it replaces: R4 and R5 name that differently. */
  private Stream<FhirNode> replaced() {
    return resource
        .nodes("relatesTo")
        .filter(
            relation ->
                words(relation.node("code")).anyMatch("replaces"::equals)
                    || relation.text("code").equals("replaces")
                    || relation.text("type").equals("replaces"));
  }

  /** The resources that this one replaces: their id and server. */
  private Stream<String> replacedResources() {
    return replaced()
        .flatMap(relation -> TARGETS.stream().flatMap(relation::nodes))
        .map(target -> target.text("reference"))
        .map(FhirReferences::withoutVersion)
        .filter(reference -> reference.matches(".*\\w/[^/]+"))
        .map(
            reference ->
                reference.substring(reference.lastIndexOf('/') + 1)
                    + "\n"
                    + (reference.contains("://")
                        ? FhirOrigin.of(reference, 0, false).server()
                        : origin.server()));
  }

  /** The identifiers of what this one replaces. */
  private Stream<FhirNode> replacedIdentifiers() {
    return replaced()
        .flatMap(
            relation ->
                Stream.concat(
                    relation.nodes("targetIdentifier"),
                    TARGETS.stream().flatMap(relation::nodes).flatMap(t -> t.nodes("identifier"))))
        .filter(identifier -> !identifier.text("value").isEmpty());
  }

  /** An identifier with the system that it is one of, or else the server. */
  private String assigned(FhirNode identifier) {
    String system = identifier.text("system");
    return (system.isEmpty() ? "of " + origin.server() : system) + "\n" + identifier.text("value");
  }

  /** What no other patient has. */
  private String patient() {
    FhirNode identifier = resource.node("subject").node("identifier");
    String system = identifier.text("value").isEmpty() ? "" : identifier.text("system");
    return subject() + "\n" + system;
  }

  private long time() {
    String issued = resource.text("issued");
    return VersionTime.of(issued.isEmpty() ? resource.text("date") : issued);
  }

  /** When the resource was stored, or else the number of its version, or its place in a history. */
  private long stored() {
    FhirNode meta = resource.node("meta");
    long updated = VersionTime.of(meta.text("lastUpdated"));
    long number = VersionTime.ofNumber(meta.text("versionId"));
    return updated > 0 ? updated : number > 0 ? number : origin.place();
  }

  /** The patient: the subject's identifier, or else the id that its reference ends with. */
  private String subject() {
    FhirNode subject = resource.node("subject");
    String identifier = subject.node("identifier").text("value");
    String reference = FhirReferences.withoutVersion(subject.text("reference"));
    return identifier.isEmpty() ? reference.substring(reference.lastIndexOf('/') + 1) : identifier;
  }

  /** Patient, examination and category. */
  Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(Metadata.SUBJECT, subject());
    metadata.put("code", concept("code"));
    metadata.put("type", concept("type"));
    metadata.put(Metadata.CATEGORY, concept("category"));
    metadata.put(
        Metadata.EXAMINATION,
        metadata.get("code").isEmpty() ? metadata.get("type") : metadata.get("code"));
    metadata.values().removeIf(String::isEmpty);
    return metadata;
  }

  /** The texts, names and codes of a member, with blanks between. */
  private String concept(String name) {
    return resource
        .nodes(name)
        .flatMap(FhirFacts::words)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> words(FhirNode concept) {
    Stream<String> coded =
        concept.nodes("coding").flatMap(c -> Stream.of(c.text("code"), c.text("display")));
    return Stream.concat(coded, Stream.of(concept.text("text")));
  }
}
