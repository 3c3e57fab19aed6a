package org.radlabel.formats.reports.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.formats.reports.markup.Attachments;
import org.radlabel.formats.reports.markup.Attachments.Attachment;
import org.radlabel.formats.reports.markup.Attachments.BadAttachmentException;

/** Attachments of resources, whose data may stand in a Binary. Stateless. */
final class FhirAttachments {
  private FhirAttachments() {}

  /** Where attachments without data say that it is. */
  static Stream<String> links(Stream<FhirNode> attachments) {
    return attachments
        .filter(attachment -> attachment.text("data").isBlank())
        .flatMap(attachment -> attachment.texts("url"))
        .filter(url -> url.startsWith("#") || url.startsWith("urn:") || url.contains("Binary/"));
  }

  static Attachments read(FhirNode owner, Stream<FhirNode> nodes, FhirReferences references)
      throws BadAttachmentException {
    List<Attachment> attachments = new ArrayList<>();
    nodes
        .filter(node -> !node.text("data").isBlank() || !node.text("url").isEmpty())
        .forEach(node -> attachments.add(attachment(owner, node, references)));
    return Attachments.read(attachments);
  }

  private static Attachment attachment(FhirNode owner, FhirNode node, FhirReferences references) {
    String url = node.text("url");
    Optional<FhirNode> binary =
        node.text("data").isBlank() && !url.isEmpty()
            ? contained(owner, url).or(() -> references.get(url))
            : Optional.empty();
    String type = node.text("contentType");
    return new Attachment(
        type.isEmpty() ? binary.map(b -> b.text("contentType")).orElse("") : type,
        binary.map(b -> b.text("data")).orElseGet(() -> node.text("data")));
  }

  /** The resource that a resource contains and refers to by {@code #id}. */
  static Optional<FhirNode> contained(FhirNode owner, String reference) {
    return reference.startsWith("#")
        ? owner
            .nodes("contained")
            .filter(c -> c.text("id").replaceFirst("^#", "").equals(reference.substring(1)))
            .findFirst()
        : Optional.empty();
  }
}
