package org.radlabel.formats.labels;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/**
 * The evidence as JSON Lines, one line per report:
 *
 * <pre>{@code
 * {"id":"7","examination":"CHEST (PA AND LAT)","labels":{"No Finding":null,"Pneumothorax":0,...},
 *  "mentions":[{"category":"Pneumothorax","assertion":"negative","text":"pneumothorax",
 *   "phrase":"pneumothorax","rule":"no",
 *   "cues":[{"rule":"no","text":"No","start":0,"end":2,"field":"findings"}],
 *   "section":"findings","field":"findings","start":3,"end":15,"fuzzy":false,
 *   "attributes":{"side":"right","location":["apex"],"severity":"small","size_cm":0.8,
 *    "change":"new","chronicity":"acute"}}]}
 * }</pre>
 *
 * <p>The examination is what the input calls it, where it does. Of the attributes only those are
 * written that are known, always in this order; see {@link org.radlabel.negation.Attributes} for
 * their values.
 *
 * <p>Offsets count UTF-16 code units from the start of the field, the end exclusive. Immutable,
 * safe for any number of threads if its part more is.
 */
public final class EvidenceFormat implements ReportFormat {
  private final Part more;

  /** A part of a line that is there only where it is asked for. */
  @FunctionalInterface
  public interface Part {
    /**
     * Writes its members into the object of a report.
     *
     * @param labels the labels of a report
     * @param json where they go; an object is open there
     * @throws IOException if they cannot be written
     */
    void write(ReportLabels labels, JsonGenerator json) throws IOException;

    /**
     * {@return this part and another after it}
     *
     * @param next the other
     */
    default Part and(Part next) {
      return (labels, json) -> {
        write(labels, json);
        next.write(labels, json);
      };
    }
  }

  /** The labels and the mentions. */
  public EvidenceFormat() {
    this((labels, json) -> {});
  }

  /**
   * A form with the labels, the mentions, and more after them.
   *
   * @param more what comes after the mentions
   */
  public EvidenceFormat(Part more) {
    this.more = Objects.requireNonNull(more, "more");
  }

  @Override
  public void head(StringBuilder out) {}

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    out.append(JsonObjects.line(json -> report(labels, json))).append('\n');
  }

  private void report(ReportLabels labels, JsonGenerator json) throws IOException {
    json.writeStringField("id", labels.report().id());
    String examination = labels.report().metadata().getOrDefault(Report.EXAMINATION, "");
    if (!examination.isBlank()) {
      json.writeStringField("examination", examination);
    }
    json.writeObjectFieldStart("labels");
    for (Map.Entry<Category, Label> entry : labels.labels().entrySet()) {
      json.writeFieldName(entry.getKey().name());
      MentionJson.label(entry.getValue(), json);
    }
    json.writeEndObject();
    MentionJson.all(labels, json);
    more.write(labels, json);
  }
}
