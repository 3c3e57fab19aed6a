package org.radlabel.formats.reports.hl7;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.reports.input.Metadata;
import org.radlabel.formats.reports.sections.SectionedText;
import org.radlabel.formats.reports.versions.VersionTime;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * One order and its report: OBX-5 of the OBX whose type (OBX-2) is TX, FT or ST, in order, a line
 * each, under the header of the section that OBX-3 names, with the notes (NTE-3) that follow each;
 * or else, where no OBX has text, the text of files ({@link Hl7Embedded}), or else, where there is
 * no file, the notes of the order. The id is the filler's order number (OBR-3), or else the
 * placer's (OBR-2), or else those of the ORC, or else the message's (MSH-10). Observations that
 * were deleted or sent in error (OBX-11 D, W, X) do not count. A report that is only a file (ED,
 * RP, or RTF or PDF written as text) is refused.
 *
 * @param request OBR, or the first OBX where there is none
 */
record Hl7Order(
    String file,
    Hl7Text text,
    Hl7Segment head,
    Hl7Patient patient,
    Hl7Segment request,
    Optional<Hl7Segment> control,
    List<Hl7Observation> observations,
    List<Hl7Segment> notes) {
  private static final Set<String> PRELIMINARY = Set.of("P", "A", "R", "I", "S", "O", "Y", "Z");
  private static final Set<String> CANCELS = Set.of("CA", "OC", "CR");

  static Hl7Order of(
      String file,
      Hl7Text text,
      Hl7Segment head,
      Hl7Patient patient,
      Hl7Segment request,
      Optional<Hl7Segment> control) {
    return new Hl7Order(
        file, text, head, patient, request, control, new ArrayList<>(), new ArrayList<>());
  }

  /** Takes over the text of the order after this one, if this one has none and is as far. */
  void share(Hl7Order next) {
    boolean bare = request.is("OBR") && observations.isEmpty() && notes.isEmpty();
    if (bare && next.request.is("OBR") && next.request.code(25).equals(request.code(25))) {
      observations.addAll(next.observations);
      notes.addAll(next.notes);
    }
  }

  InputRecord record() {
    Optional<Hl7Number> number = number();
    String id = number.map(Hl7Number::number).orElseGet(() -> text.component(head.field(9)));
    return record(id, status(), number.map(Hl7Number::unique).orElse(""));
  }

  /**
   * The record under this id.
   *
   * @param order what all versions have in common beside the patient; {@code ""} if nothing
   */
  InputRecord record(String id, Status status, String order) {
    SectionedText body = body();
    Optional<ReportVersion> version =
        order.isEmpty() || body.isOnly("addendum")
            ? Optional.empty()
            : Optional.of(
                new ReportVersion(
                    List.of(order + "\n" + patient.key()),
                    status,
                    reported(),
                    sent(),
                    head.line()));
    if (status == Status.WITHDRAWN || isTakenBack()) {
      return new InputRecord.PassedOver(
          place(), id, PassedOverCause.WITHDRAWN, version.map(Hl7Order::withdrawn));
    }
    Optional<String> file = fileOnly(body);
    if (file.isPresent()) {
      Problem problem = new Problem(ProblemKind.UNREADABLE, place(), id, file.get());
      return new InputRecord.Refused(problem, version);
    }
    Report report = new Report(id, List.of(new TextField(Report.TEXT, body.text())), metadata());
    return new InputRecord.Accepted(place(), report, List.of(), version);
  }

  private static ReportVersion withdrawn(ReportVersion version) {
    return new ReportVersion(
        version.orders(), Status.WITHDRAWN, version.time(), version.then(), version.unit());
  }

  Place place() {
    return new Place(file, request.line());
  }

  /** The order's number: the filler's, or else the placer's, here or in the ORC before. */
  Optional<Hl7Number> number() {
    return request.is("OBR")
        ? Hl7Number.first(text, request, 3, 2)
            .or(() -> control.flatMap(orc -> Hl7Number.first(text, orc, 3, 2)))
        : Optional.empty();
  }

  private SectionedText body() {
    SectionedText body = new SectionedText();
    observations.stream()
        .filter(o -> o.isText() && o.disguised().isEmpty())
        .forEach(o -> o.addTo(body));
    if (body.isEmpty()) {
      Hl7Embedded.of(observations).forEach(file -> body.add(file.section(), file.text()));
    }
    if (body.isEmpty() && observations.stream().noneMatch(Hl7Order::isFile)) {
      notes.forEach(note -> body.add(Optional.empty(), text.text(note.field(3))));
    }
    return body;
  }

  private static boolean isFile(Hl7Observation observation) {
    return observation.isFile() || observation.disguised().isPresent();
  }

  /** Why there is no text, if that is because it is in a file. */
  private Optional<String> fileOnly(SectionedText body) {
    if (!body.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> disguised =
        observations.stream()
            .filter(Hl7Observation::isText)
            .flatMap(o -> o.disguised().stream())
            .findFirst();
    return disguised
        .map("has its text only as %s, which is not read"::formatted)
        .or(
            () ->
                Hl7Embedded.of(observations).stream()
                    .flatMap(file -> file.fault().stream())
                    .map("has its text only in an OBX of type ED "::concat)
                    .findFirst())
        .or(
            () ->
                observations.stream()
                    .filter(Hl7Observation::isFile)
                    .map(
                        o ->
                            "has its text only in an OBX of type %s (RTF, PDF, a picture or a link), which is not read"
                                .formatted(o.fileType()))
                    .findFirst());
  }

  /** Whether all that the report said was deleted or sent in error. */
  private boolean isTakenBack() {
    List<Hl7Observation> said =
        observations.stream().filter(o -> o.isText() || o.isFile() || o.isWithdrawn()).toList();
    return !said.isEmpty() && said.stream().allMatch(Hl7Observation::isWithdrawn);
  }

  /** OBR-25, or else what the observations say. */
  Status status() {
    String result = request.is("OBR") ? request.code(25) : "";
    boolean cancelled =
        control.filter(c -> CANCELS.contains(c.code(1)) || c.code(5).equals("CA")).isPresent();
    if (result.equals("X") || cancelled) {
      return Status.WITHDRAWN;
    }
    return result.isEmpty() ? ofObservations() : of(result);
  }

  private static Status of(String result) {
    return PRELIMINARY.contains(result) ? Status.PRELIMINARY : Status.FINAL;
  }

  private Status ofObservations() {
    List<Hl7Observation> texts =
        observations.stream().filter(o -> o.isText() || o.isFile()).toList();
    boolean all = !texts.isEmpty() && texts.stream().allMatch(Hl7Observation::isPreliminary);
    return all ? Status.PRELIMINARY : Status.FINAL;
  }

  /** When the result was reported or changed (OBR-22). */
  private long reported() {
    return request.is("OBR") ? Hl7Time.of(request.field(22), head.field(6)) : 0;
  }

  /** When the message was sent (MSH-7). */
  private long sent() {
    return VersionTime.of(head.field(6));
  }

  private Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (!patient.subject().isEmpty()) {
      metadata.put(Metadata.SUBJECT, patient.subject());
    }
    String examination = request.is("OBR") ? examination() : "";
    if (!examination.isEmpty()) {
      metadata.put("OBR-4", examination);
      metadata.put(Metadata.EXAMINATION, examination);
    }
    return metadata;
  }

  /** Codes and names of what was done (OBR-4). */
  private String examination() {
    return text.parts(request.field(4), text.component()).stream()
        .map(component -> text.text(component).strip())
        .filter(component -> !component.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
