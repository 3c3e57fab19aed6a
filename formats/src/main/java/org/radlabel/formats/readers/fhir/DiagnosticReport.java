package org.radlabel.formats.readers.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.readers.input.Metadata;
import org.radlabel.formats.readers.json.Json;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * The texts of a FHIR R4 DiagnosticReport: the whole report where there is one ({@code
 * presentedForm} of {@code text/plain}, or else the narrative), then {@code conclusion}, unless it
 * stands in the former word for word. A narrative that a program generated counts only where there
 * is no other text.
 */
final class DiagnosticReport {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]+)");
  private static final List<String> WITHDRAWN = List.of("entered-in-error", "cancelled");

  private final Map<String, Object> resource;

  private DiagnosticReport(Map<String, Object> resource) {
    this.resource = resource;
  }

  static InputRecord record(Place place, Map<String, Object> resource) {
    return new DiagnosticReport(resource).record(place);
  }

  private InputRecord record(Place place) {
    String status = text("status");
    if (WITHDRAWN.contains(status)) {
      return refused(place, "is a DiagnosticReport of status " + status);
    }
    try {
      List<TextField> texts = texts();
      if (texts.isEmpty() && resource.containsKey("presentedForm")) {
        return refused(place, "has its text only in a presentedForm that is not inline text/plain");
      }
      return new InputRecord.Accepted(place, new Report(id(), texts, metadata()), List.of());
    } catch (IllegalArgumentException e) {
      return refused(place, "has a presentedForm whose data is not base64");
    } catch (CharacterCodingException e) {
      return refused(place, "has a presentedForm in another encoding than it says (or UTF-8)");
    }
  }

  private InputRecord refused(Place place, String message) {
    return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, id(), message));
  }

  private String text(String name) {
    return Json.asText(resource.get(name));
  }

  private String id() {
    if (!text("id").isEmpty()) {
      return text("id");
    }
    return Json.asArray(resource.get("identifier")).stream()
        .map(identifier -> Json.asText(Json.asObject(identifier).get("value")))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The patient: the subject's identifier, or else the id that its reference ends with. */
  private Map<String, String> metadata() {
    Map<String, Object> subject = Json.asObject(resource.get("subject"));
    String identifier = Json.asText(Json.asObject(subject.get("identifier")).get("value"));
    String reference = Json.asText(subject.get("reference")).replaceFirst("/_history/.*", "");
    String id =
        identifier.isEmpty() ? reference.substring(reference.lastIndexOf('/') + 1) : identifier;
    return id.isEmpty() ? Map.of() : Map.of(Metadata.SUBJECT, id);
  }

  private List<TextField> texts() throws CharacterCodingException {
    String whole = String.join("\n", presented());
    String name = "presentedForm";
    String conclusion = text("conclusion");
    if (whole.isBlank()) {
      name = Report.TEXT;
      whole = narrative(conclusion.isBlank());
    }
    List<TextField> texts = new ArrayList<>();
    if (!whole.isBlank()) {
      texts.add(new TextField(name, whole));
    }
    if (!conclusion.isBlank() && !words(whole).contains(words(conclusion))) {
      texts.add(new TextField("conclusion", conclusion));
    }
    return texts;
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private String narrative(boolean generatedToo) {
    Map<String, Object> narrative = Json.asObject(resource.get("text"));
    String status = Json.asText(narrative.get("status"));
    boolean counts = !status.equals("empty") && (generatedToo || !status.equals("generated"));
    return counts ? Narrative.text(Json.asText(narrative.get("div"))) : "";
  }

  private List<String> presented() throws CharacterCodingException {
    List<String> texts = new ArrayList<>();
    for (Object element : Json.asArray(resource.get("presentedForm"))) {
      Map<String, Object> form = Json.asObject(element);
      String type = Json.asText(form.get("contentType")).strip();
      String data = Json.asText(form.get("data"));
      if (type.toLowerCase(Locale.ROOT).startsWith("text/plain") && !data.isEmpty()) {
        byte[] bytes = Base64.getDecoder().decode(data.replaceAll("\\s+", ""));
        texts.add(charset(type).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      }
    }
    return texts;
  }

  private static Charset charset(String type) throws CharacterCodingException {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new CharacterCodingException();
    }
  }
}
