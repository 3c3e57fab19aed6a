package org.radlabel.formats.reports.bioc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Limits;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * A document of BioC. A passage with an infon {@code title} is a text of that name; all others
 * together are one text, each at its {@code offset}, so that places in it are BioC's. Annotations
 * are passed over. A document's infons {@code subject_id} and {@code study_id} are metadata. Not
 * thread-safe.
 */
final class BioCDocument {
  /** A gap between passages that is filled with line feeds. */
  private static final int MAX_GAP = 10_000;

  private static final Set<String> METADATA = Set.of("subject_id", "study_id");

  private final Place place;
  private final Map<String, String> metadata = new HashMap<>();
  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private String id = "";

  BioCDocument(Place place) {
    this.place = place;
  }

  /** Its id, unless it has one. */
  void id(String value) {
    id = id.isEmpty() ? value.strip() : id;
  }

  /** Keeps an infon that names patient or study. */
  void infon(String key, String value) {
    if (METADATA.contains(key)) {
      metadata.put(key, value.strip());
    }
  }

  /**
   * Adds the text of a passage or of a sentence in it.
   *
   * @throws InputException if the document is too long
   */
  void text(String title, String offset, String text) throws InputException {
    String name = name(title);
    StringBuilder all = texts.computeIfAbsent(name, n -> new StringBuilder());
    long gap = offset(offset) - all.length();
    if (name.equals(Report.TEXT) && gap >= 0 && gap <= MAX_GAP && (gap > 0 || all.isEmpty())) {
      all.append("\n".repeat((int) gap));
    } else if (!all.isEmpty()) {
      all.append('\n');
    }
    all.append(text);
    if (all.length() > Limits.REPORT) {
      throw new InputException(
          place, "has a document of more than %,d characters, the limit".formatted(Limits.REPORT));
    }
  }

  private static String name(String title) {
    String plain = title.strip().toLowerCase(Locale.ROOT);
    plain = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    return plain.isEmpty() ? Report.TEXT : plain;
  }

  private static long offset(String offset) {
    try {
      return Long.parseLong(offset.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  InputRecord record() {
    List<TextField> fields = new ArrayList<>();
    texts.forEach((name, text) -> fields.add(new TextField(name, text.toString())));
    return new InputRecord.Accepted(place, new Report(id, fields, metadata), List.of());
  }
}
