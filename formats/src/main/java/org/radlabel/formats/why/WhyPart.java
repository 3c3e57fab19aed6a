package org.radlabel.formats.why;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.radlabel.ReportLabels;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.rules.Report;

/**
 * Adds to a line of evidence why its sentences say what they say: the member {@code why}, a list
 * with an object a sentence. Its members are told in {@code docs/why.md}.
 *
 * <pre>{@code
 * new EvidenceFormat(new WhyPart(labeler::explain))
 * }</pre>
 *
 * <p>Immutable, safe for any number of threads if what it asks is.
 */
public final class WhyPart implements EvidenceFormat.Part {
  private final Function<Report, List<SentenceReasoning>> why;

  /**
   * Adds reasons.
   *
   * @param why gives the reasons of a report, such as {@link org.radlabel.Labeler#explain}
   */
  public WhyPart(Function<Report, List<SentenceReasoning>> why) {
    this.why = Objects.requireNonNull(why, "why");
  }

  @Override
  public void write(ReportLabels labels, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("why");
    for (SentenceReasoning sentence : why.apply(labels.report())) {
      json.writeStartObject();
      json.writeStringField("section", sentence.section());
      json.writeStringField("field", sentence.field());
      json.writeNumberField("start", sentence.span().start());
      json.writeNumberField("end", sentence.span().end());
      if (sentence.reasoning().isPresent()) {
        new ReasoningJson(labels, sentence.field(), json).write(sentence.reasoning().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
