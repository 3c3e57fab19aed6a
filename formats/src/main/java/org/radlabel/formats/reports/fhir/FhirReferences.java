package org.radlabel.formats.reports.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The resources of a Bundle or file that reports refer to for their text: observations with text,
 * and binaries; of all others it is known only that they were there. What is kept is bounded; what
 * is beyond is not found. Not thread-safe.
 */
final class FhirReferences {
  private static final Set<String> KEPT = Set.of("Observation", "Binary");
  private static final FhirNode WITHOUT_TEXT = new FhirNode(Map.of());
  private static final long LIMIT = 1L << 24;
  private static final int NODE = 100;

  private final Map<String, FhirNode> found = new HashMap<>();
  private long kept;
  private Optional<String> document = Optional.empty();

  /** Keeps the text of a document for a report that has none of its own. */
  void document(String text) {
    document = Optional.of(text);
  }

  /** Takes that text; it is given once. */
  String takeDocument() {
    String text = document.orElse("");
    document = Optional.empty();
    return text;
  }

  /** Notes a resource; its name in a Bundle is {@code fullUrl}, or {@code ""}. */
  void add(String fullUrl, FhirNode resource) {
    if (!KEPT.contains(resource.type())) {
      return;
    }
    FhirNode text = hasText(resource) ? resource : WITHOUT_TEXT;
    long size = NODE + text.size();
    if (kept + size > LIMIT) {
      return;
    }
    kept += size;
    String id = resource.text("id");
    if (!id.isEmpty()) {
      found.put(resource.type() + "/" + id, text);
    }
    if (!fullUrl.isEmpty()) {
      found.put(fullUrl, text);
    }
  }

  private static boolean hasText(FhirNode resource) {
    return resource.has("valueString")
        || resource.has("note")
        || resource.has("component")
        || resource.has("data");
  }

  /** The resource that a reference means; empty if it was not there. */
  Optional<FhirNode> get(String reference) {
    String plain = withoutVersion(reference);
    String last = plain.replaceFirst(".*/(?=[^/]+/[^/]+$)", "");
    return Optional.ofNullable(found.get(plain)).or(() -> Optional.ofNullable(found.get(last)));
  }

  /** A reference to whichever version of a resource. */
  static String withoutVersion(String reference) {
    return reference.replaceFirst("/_history/.*", "");
  }

  boolean hasAll(Set<String> references) {
    return references.stream().allMatch(reference -> get(reference).isPresent());
  }
}
