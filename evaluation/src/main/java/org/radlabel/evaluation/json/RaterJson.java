package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.radlabel.evaluation.raters.RaterComparison;
import org.radlabel.evaluation.raters.Reliability;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.lexicons.rules.Category;

/** A {@link RaterComparison} as one JSON object; what is undefined is {@code null}. */
public final class RaterJson {
  private RaterJson() {}

  /**
   * {@return the object, indented, with a line feed at its end}
   *
   * @param comparison what is written
   */
  public static String of(RaterComparison comparison) {
    return JsonObjects.indented(json -> write(comparison, json));
  }

  private static void write(RaterComparison comparison, JsonGenerator json) throws IOException {
    JsonObjects.strings("raters", comparison.raters(), json);
    json.writeNumberField("reports", comparison.reports());
    json.writeObjectFieldStart("all_but_no_finding");
    reliability(comparison.all(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("categories");
    for (Map.Entry<Category, Reliability> entry : comparison.byCategory().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      reliability(entry.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void reliability(Reliability of, JsonGenerator json) throws IOException {
    json.writeNumberField("cells", of.cells());
    json.writeNumberField("cells_of_all", of.complete());
    Numbers.field("agreement", of.agreement(), json);
    Numbers.field("fleiss_kappa", of.fleiss(), json);
    if (of.fleissInterval().isPresent()) {
      Numbers.field("fleiss_kappa_95", of.fleissInterval().get(), json);
    }
    Numbers.field("krippendorff_alpha", of.alpha(), json);
    if (of.alphaInterval().isPresent()) {
      Numbers.field("krippendorff_alpha_95", of.alphaInterval().get(), json);
    }
  }
}
