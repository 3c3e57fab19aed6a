package org.radlabel.formats.reports.fhir;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;

/**
 * The reports that a history says were deleted; what comes after in it are their older versions.
 * Not thread-safe.
 */
final class FhirDeletions {
  private static final Set<String> REPORTS =
      Set.of("DiagnosticReport", "DocumentReference", "Composition");
  private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+){1,6}");

  private final Set<String> deleted = new HashSet<>();

  /** That a resource was deleted, as a record in its place. */
  record Deletion(Place place, String type, String id) implements FhirReport {
    /** Of {@code DiagnosticReport/7}, or an address that ends so; what is asked is left out. */
    static Deletion of(Place place, String url) {
      String[] parts = url.replaceFirst("\\?.*|/_history.*", "").split("/", -1);
      int last = parts.length - 1;
      return new Deletion(place, last > 0 ? parts[last - 1] : "", parts[last]);
    }

    /** Whether it may be of a report: it names no other type. */
    boolean isOfReport() {
      boolean typed = TYPE.matcher(type).matches() || TYPE.matcher(id).matches();
      return REPORTS.contains(type) || REPORTS.contains(id) || !typed;
    }

    /** Whether it says which; else it describes them, or all of a type, by a search. */
    boolean isNamed() {
      return REPORTS.contains(type) && !id.isEmpty();
    }

    @Override
    public Set<String> wanted() {
      return Set.of();
    }

    @Override
    public long size() {
      return id.length();
    }

    @Override
    public InputRecord record(FhirReferences references) {
      return new InputRecord.PassedOver(place, id, PassedOverCause.WITHDRAWN);
    }
  }

  void add(Deletion deletion) {
    deleted.add(deletion.type() + "/" + deletion.id());
  }

  boolean has(FhirNode resource) {
    return !deleted.isEmpty() && deleted.contains(resource.type() + "/" + resource.text("id"));
  }

  void clear() {
    deleted.clear();
  }
}
