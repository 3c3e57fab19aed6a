package org.radlabel.evaluation.doubt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.radlabel.ReportLabels;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.lexicons.rules.Category;

/**
 * Adds to a line of evidence how doubtful each cell is, the member {@code doubt}:
 *
 * <pre>{@code
 * "doubt":{"Edema":{"value":0.0412,"reasons":["cues compete"]},...}
 * }</pre>
 *
 * <p>Immutable, safe for any number of threads if what tells is.
 */
public final class DoubtPart implements EvidenceFormat.Part {
  private final Function<ReportLabels, Map<Category, Doubt>> meter;

  /**
   * Adds doubt.
   *
   * @param meter tells of a report how doubtful its cells are
   */
  public DoubtPart(Function<ReportLabels, Map<Category, Doubt>> meter) {
    this.meter = Objects.requireNonNull(meter, "meter");
  }

  @Override
  public void write(ReportLabels labels, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("doubt");
    for (Map.Entry<Category, Doubt> cell : meter.apply(labels).entrySet()) {
      json.writeObjectFieldStart(cell.getKey().name());
      json.writeFieldName("value");
      json.writeNumber(DoubtColumns.number(cell.getValue().value()));
      JsonObjects.strings("reasons", cell.getValue().reasons(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
