package org.radlabel.formats.reports.fhir;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.reports.fhir.FhirDeletions.Deletion;
import org.radlabel.formats.reports.input.Hashes;
import org.radlabel.rules.TextField;

/**
 * The reports among the resources of a Bundle or file, in their order. A report that refers to
 * resources that have not been met waits for them, and those after it wait with it: to the end of
 * the Bundle or file, or until many are waiting. A Composition is a report of its own only if no
 * DiagnosticReport beside it has a text, and a DocumentReference only if none has the same. Other
 * resources are no reports. Not thread-safe.
 */
final class FhirRecords {
  /** Characters, roughly, of what waits. */
  private static final long MOST_WAITING = 1L << 24;

  private final Deque<InputRecord> ready = new ArrayDeque<>();
  private final Deque<FhirReport> waiting = new ArrayDeque<>();
  private final Set<Long> texts = new HashSet<>();
  private FhirReferences references = new FhirReferences();
  private final FhirDeletions deletions = new FhirDeletions();
  private boolean inBundle;
  private boolean inHistory;
  private boolean goingOn;
  private boolean found;
  private long units;
  private long size;

  /** The next record that is ready. */
  Optional<InputRecord> poll() {
    return Optional.ofNullable(ready.poll());
  }

  /** Whether there was a report, or something that was refused. */
  boolean hasFound() {
    return found;
  }

  /** The entries of a Bundle of this type follow. */
  void beginBundle(String type) {
    end();
    inBundle = true;
    inHistory = type.equals("history");
  }

  /** A Bundle says that it goes on elsewhere. */
  void goesOn() {
    goingOn = true;
  }

  /** Whether a Bundle says that it goes on elsewhere. */
  boolean isGoingOn() {
    return goingOn;
  }

  /** An entry of a Bundle says that a resource was deleted. */
  void delete(Place place, String url) {
    Deletion deletion = Deletion.of(place, url);
    if (deletion.isOfReport() && !deletion.isNamed()) {
      refuse(place, "asks for a deletion without the id of a resource, which is not carried out");
    } else if (deletion.isOfReport()) {
      add(deletion);
      if (inHistory) {
        deletions.add(deletion);
      }
    }
  }

  /** The end of a Bundle or of the file: what waits, waits for nothing more. */
  void end() {
    while (!waiting.isEmpty()) {
      release(waiting.remove());
    }
    references = new FhirReferences();
    texts.clear();
    deletions.clear();
    inBundle = false;
    inHistory = false;
  }

  void refuse(Place place, String message) {
    add(new Given(place, message));
  }

  /** A line or entry that is no resource, in its place among those that wait. */
  private record Given(Place place, String message) implements FhirReport {
    @Override
    public Set<String> wanted() {
      return Set.of();
    }

    @Override
    public long size() {
      return message.length();
    }

    @Override
    public InputRecord record(FhirReferences references) {
      return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, "", message));
    }
  }

  /** A resource; its name in a Bundle is {@code fullUrl}, or {@code ""}. */
  void resource(Place place, String fullUrl, FhirNode resource) {
    FhirOrigin origin = FhirOrigin.of(fullUrl, ++units, inHistory);
    if (deletions.has(resource)) {
      add(new Deletion(place, resource.type(), resource.text("id")));
      return;
    }
    switch (resource.type()) {
      case "DiagnosticReport" -> add(new DiagnosticReport(place, resource, origin));
      case "DocumentReference" -> add(new DocumentReference(place, resource, origin));
      case "Composition" -> add(new Composition(place, resource, origin));
      case "" -> refuse(place, "is a resource without a resourceType");
      case "Bundle" -> refuse(place, "is a Bundle inside a Bundle; one level is read");
      default -> other(place, fullUrl, resource);
    }
  }

  private void other(Place place, String fullUrl, FhirNode resource) {
    if (resource.has("conclusion") || resource.has("presentedForm")) {
      refuse(place, "has the text of a report, but is not a DiagnosticReport");
      return;
    }
    references.add(fullUrl, resource);
    release(false);
  }

  private void add(FhirReport report) {
    found = true;
    waiting.add(report);
    size += report.size();
    release(size > MOST_WAITING);
  }

  /** Releases those that need not wait; at least one if there are too many. */
  private void release(boolean tooMany) {
    boolean forced = tooMany;
    while (!waiting.isEmpty() && (forced || !waits(waiting.peek()))) {
      release(waiting.remove());
      forced = false;
    }
  }

  private boolean waits(FhirReport report) {
    return (inBundle && report instanceof Composition) || !references.hasAll(report.wanted());
  }

  private void release(FhirReport report) {
    size -= report.size();
    InputRecord record = report.record(references);
    boolean held = record instanceof InputRecord.Accepted a && isHeld(report, a);
    if (report instanceof DiagnosticReport && record instanceof InputRecord.Accepted accepted) {
      note(accepted);
    }
    if (!held) {
      ready.add(record);
    }
  }

  /** Whether a DiagnosticReport of the same Bundle holds what this one does, or takes it over. */
  private boolean isHeld(FhirReport report, InputRecord.Accepted record) {
    if (report instanceof Composition composition && inBundle) {
      return !texts.isEmpty() || isTaken(composition);
    }
    return report instanceof DocumentReference && texts.contains(hash(record));
  }

  /** Whether there is a DiagnosticReport after; if it has no text of its own, it gets this one. */
  private boolean isTaken(Composition composition) {
    boolean taken = waiting.stream().anyMatch(DiagnosticReport.class::isInstance);
    if (taken) {
      references.document(composition.text());
    }
    return taken;
  }

  private void note(InputRecord.Accepted record) {
    if (!record.report().isBlank() && inBundle) {
      texts.add(hash(record));
    }
  }

  private static long hash(InputRecord.Accepted record) {
    return Hashes.of(
        record.report().fields().stream()
            .map(TextField::text)
            .collect(Collectors.joining(" "))
            .strip()
            .replaceAll("\\s+", " "));
  }
}
