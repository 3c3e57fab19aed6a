package org.radlabel.formats.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.formats.labels.MentionJson;
import org.radlabel.formats.why.WhyPart;
import org.radlabel.rules.Report;
import org.radlabel.rules.WorkLimitException;

/**
 * The rows of an answer, an object a text. One that has a problem says so and is blank: a text
 * never has others fail. Safe for any number of threads.
 */
final class TextRows {
  /** Half of a pair of surrogates goes through as it came: so nothing but ASCII is written. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Labeler labeler;
  private final boolean evidence;
  private final boolean why;

  TextRows(Labeler labeler, boolean evidence, boolean why) {
    this.labeler = labeler;
    this.evidence = evidence;
    this.why = why;
  }

  /** The rows of texts, parted by commas. */
  String of(List<String> texts) {
    StringBuilder rows = new StringBuilder();
    for (String text : texts) {
      rows.append(rows.isEmpty() ? "" : ",").append(row(text));
    }
    return rows.toString();
  }

  private CharSequence row(String text) {
    try {
      ReportLabels labels = labeler.label(Report.of("", text));
      return JsonObjects.line(JSON, json -> labelled(labels, json));
    } catch (WorkLimitException e) {
      return blank(ProblemKind.OVER_BUDGET, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return blank(ProblemKind.LABELING_FAILED, Problem.ofFailure(e));
    }
  }

  private CharSequence blank(ProblemKind kind, String message) {
    return JsonObjects.line(
        JSON,
        json -> {
          labels(Collections.nCopies(labeler.categories().size(), Label.NOT_MENTIONED), json);
          problem(kind, message + "; left blank", json);
        });
  }

  private void labelled(ReportLabels labels, JsonGenerator json) throws IOException {
    labels(labels.values(), json);
    if (labels.report().isBlank()) {
      problem(ProblemKind.EMPTY_TEXT, "no text", json);
    } else if (labels.language().isPresent()) {
      String what = "looks like %s; left blank".formatted(labels.language().get());
      problem(ProblemKind.FOREIGN_LANGUAGE, what, json);
    } else if (labels.unparsed() > 0) {
      String what = "sentences that could not be parsed: " + labels.unparsed();
      problem(ProblemKind.UNPARSED_SENTENCE, what, json);
    }
    if (evidence) {
      MentionJson.all(labels, json);
    }
    if (why) {
      new WhyPart(labeler::explain).write(labels, json);
    }
  }

  private static void labels(List<Label> labels, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("labels");
    for (Label label : labels) {
      MentionJson.label(label, json);
    }
    json.writeEndArray();
  }

  private static void problem(ProblemKind kind, String message, JsonGenerator json)
      throws IOException {
    json.writeStringField("problem", kind.toString());
    json.writeStringField("message", message);
  }
}
