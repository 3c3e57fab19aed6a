package org.radlabel.formats.reports.hl7;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.radlabel.formats.reports.markup.Attachments;
import org.radlabel.formats.reports.markup.Attachments.Attachment;
import org.radlabel.formats.reports.markup.Attachments.BadAttachmentException;

/**
 * A text that an OBX of type ED holds as a file in base64: plain text or HTML ({@code
 * ^TEXT^HTML^Base64^PHA+...}). It is in UTF-8, or else in the encoding of its message.
 *
 * @param plain whether it is plain text
 * @param section what OBX-3 says that it is
 * @param text its text; empty where it is not what it says
 * @param fault what is wrong then, as the end of a sentence
 */
record Hl7Embedded(boolean plain, Optional<String> section, String text, Optional<String> fault) {
  private static final Set<String> PLAIN = Set.of("plain", "text", "txt");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final int TYPE = 1;
  private static final int SUBTYPE = 2;
  private static final int ENCODING = 3;
  private static final int DATA = 4;

  /** Those of the observations, of several forms the plainest. */
  static List<Hl7Embedded> of(List<Hl7Observation> observations) {
    List<Hl7Embedded> all =
        observations.stream()
            .filter(Hl7Observation::isFile)
            .flatMap(Hl7Embedded::repetitions)
            .toList();
    Predicate<Hl7Embedded> readable = e -> e.plain() && !e.text().isBlank();
    return all.stream().anyMatch(readable) ? all.stream().filter(readable).toList() : all;
  }

  private static Stream<Hl7Embedded> repetitions(Hl7Observation observation) {
    Hl7Text text = observation.text();
    return text.parts(observation.segment().field(5), text.repetition()).stream()
        .map(value -> text.parts(value, text.component()))
        .filter(parts -> parts.size() > DATA && code(parts, ENCODING).equals("base64"))
        .flatMap(parts -> of(observation, parts).stream());
  }

  private static Optional<Hl7Embedded> of(Hl7Observation observation, List<String> parts) {
    String type = code(parts, SUBTYPE).isEmpty() ? code(parts, TYPE) : code(parts, SUBTYPE);
    type = type.substring(type.indexOf('/') + 1);
    boolean plain = PLAIN.contains(type);
    if (!plain && !HTML.contains(type)) {
      return Optional.empty();
    }
    String media = plain ? "text/plain" : "text/html";
    String data = observation.text().text(parts.get(DATA));
    String otherwise = media + ";charset=" + observation.text().charset().name();
    Optional<String> section = observation.section();
    try {
      return Optional.of(
          new Hl7Embedded(plain, section, read(data, media, otherwise), Optional.empty()));
    } catch (BadAttachmentException e) {
      return Optional.of(new Hl7Embedded(plain, section, "", Optional.of(e.getMessage())));
    }
  }

  private static String read(String data, String media, String otherwise)
      throws BadAttachmentException {
    try {
      return read(new Attachment(media, data));
    } catch (BadAttachmentException e) {
      return read(new Attachment(otherwise, data));
    }
  }

  private static String read(Attachment attachment) throws BadAttachmentException {
    return String.join("\n", Attachments.read(List.of(attachment)).texts());
  }

  private static String code(List<String> parts, int number) {
    return parts.get(number).strip().toLowerCase(Locale.ROOT);
  }
}
