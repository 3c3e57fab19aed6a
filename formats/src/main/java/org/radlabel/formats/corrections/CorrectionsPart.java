package org.radlabel.formats.corrections;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.Label;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.MentionJson;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.WorkLimitException;

/**
 * Adds to a line of evidence what was decided of its report, the member {@code corrections}:
 *
 * <pre>{@code
 * "corrections":[{"category":"Edema","rule":"correction","value":0,"was":1,"who":"AB"},
 *  {"category":"No Finding","rule":"correction","value":1,"was":null,"follows":true}]
 * }</pre>
 *
 * <p>What the rules gave is found by labelling the report once more. A value that was left open is
 * {@code "x"}. Immutable, safe for any number of threads if what labels is.
 */
public final class CorrectionsPart implements EvidenceFormat.Part {
  private final ReportLabeler labeler;
  private final Corrections corrections;
  private final CellCorrector corrector;

  /**
   * Marks corrections.
   *
   * @param labeler gives what the rules say
   * @param corrections what was decided
   * @param names of the labeler's categories
   */
  public CorrectionsPart(ReportLabeler labeler, Corrections corrections, CategoryNames names) {
    this.labeler = Objects.requireNonNull(labeler, "labeler");
    this.corrections = Objects.requireNonNull(corrections, "corrections");
    this.corrector = new CellCorrector(corrections, names);
  }

  @Override
  public void write(ReportLabels labels, JsonGenerator json) throws IOException {
    List<Correction> own =
        corrections.of(labels.report().id()).stream()
            .filter(correction -> labels.labels().containsKey(correction.category()))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    Optional<ReportLabels> ruled = ruled(labels);
    json.writeArrayFieldStart("corrections");
    String hash = TextHash.of(labels.report());
    for (Correction correction : own) {
      write(correction, labels.labels(), ruled, hash, json);
    }
    if (ruled.isPresent()) {
      for (Map.Entry<Category, Label> cell : corrector.changed(ruled.get()).entrySet()) {
        if (own.stream().noneMatch(c -> c.category().equals(cell.getKey()))) {
          begin(cell.getKey(), json);
          json.writeFieldName("value");
          MentionJson.label(cell.getValue(), json);
          was(ruled, cell.getKey(), json);
          json.writeBooleanField("follows", true);
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  /** Empty where labelling takes more than is allowed. */
  private Optional<ReportLabels> ruled(ReportLabels labels) {
    try {
      return Optional.of(labeler.label(labels.report()));
    } catch (WorkLimitException e) {
      return Optional.empty();
    }
  }

  private static void begin(Category category, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("category", category.name());
    json.writeStringField("rule", "correction");
  }

  private static void write(
      Correction correction,
      Map<Category, Label> labels,
      Optional<ReportLabels> ruled,
      String hash,
      JsonGenerator json)
      throws IOException {
    begin(correction.category(), json);
    json.writeFieldName("value");
    if (correction.isUndecided()) {
      json.writeString(correction.word());
    } else {
      MentionJson.label(Objects.requireNonNull(labels.get(correction.category())), json);
    }
    was(ruled, correction.category(), json);
    text("who", correction.who(), json);
    text("when", correction.when(), json);
    text("why", correction.why(), json);
    if (!correction.textHash().isEmpty() && !correction.textHash().equals(hash)) {
      json.writeBooleanField("text_changed", true);
    }
    json.writeEndObject();
  }

  private static void was(Optional<ReportLabels> ruled, Category category, JsonGenerator json)
      throws IOException {
    @Nullable Label was = ruled.isPresent() ? ruled.get().labels().get(category) : null;
    if (was != null) {
      json.writeFieldName("was");
      MentionJson.label(was, json);
    }
  }

  private static void text(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}
