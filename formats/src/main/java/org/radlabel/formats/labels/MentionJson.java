package org.radlabel.formats.labels;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;

/** Labels and mentions as JSON, see {@link EvidenceFormat}. Stateless. */
public final class MentionJson {
  private MentionJson() {}

  /**
   * Writes a label: 1, 0, -1 or null.
   *
   * @param label the label
   * @param json where it goes
   * @throws IOException if it cannot be written
   */
  public static void label(Label label, JsonGenerator json) throws IOException {
    switch (label) {
      case POSITIVE -> json.writeNumber(1);
      case NEGATIVE -> json.writeNumber(0);
      case UNCERTAIN -> json.writeNumber(-1);
      case NOT_MENTIONED -> json.writeNull();
    }
  }

  /**
   * Writes the mentions of a report, a list in the member {@code mentions}.
   *
   * @param labels the labels of the report
   * @param json where they go; an object is open there
   * @throws IOException if they cannot be written
   */
  public static void all(ReportLabels labels, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Evidence evidence : labels.evidence()) {
      write(labels, evidence, json);
    }
    json.writeEndArray();
  }

  private static void write(ReportLabels labels, Evidence evidence, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("category", evidence.category().name());
    json.writeStringField("assertion", EnumNames.typed(evidence.assertion()));
    json.writeStringField("text", labels.text(evidence.field(), evidence.span()));
    json.writeStringField("phrase", evidence.phrase());
    json.writeStringField("rule", evidence.rule());
    json.writeArrayFieldStart("cues");
    for (CueHit cue : evidence.cues()) {
      json.writeStartObject();
      json.writeStringField("rule", cue.rule());
      json.writeStringField("text", labels.text(evidence.field(), cue.span()));
      place(cue.span(), evidence.field(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("section", evidence.section());
    place(evidence.span(), evidence.field(), json);
    json.writeBooleanField("fuzzy", evidence.fuzzy());
    attributes(evidence.attributes(), json);
    json.writeEndObject();
  }

  private static void attributes(Attributes attributes, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("attributes");
    text("side", attributes.side(), json);
    if (!attributes.locations().isEmpty()) {
      JsonObjects.strings("location", attributes.locations(), json);
    }
    text("severity", attributes.severity(), json);
    if (attributes.sizeCm().isPresent()) {
      json.writeNumberField("size_cm", attributes.sizeCm().getAsDouble());
    }
    text("change", attributes.change(), json);
    text("chronicity", attributes.chronicity(), json);
    text("tip", attributes.tip(), json);
    if (attributes.distanceCm().isPresent()) {
      json.writeNumberField("distance_cm", attributes.distanceCm().getAsDouble());
    }
    json.writeEndObject();
  }

  private static void text(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static void place(Span span, String field, JsonGenerator json) throws IOException {
    json.writeStringField("field", field);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}
