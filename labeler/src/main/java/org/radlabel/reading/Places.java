package org.radlabel.reading;

import java.util.List;
import org.radlabel.negation.AttributeHit;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.text.NormalizedReport;

/**
 * Where what a sentence holds stands in the report as it was given.
 *
 * @param report the report and its normalised texts
 * @param section the section of the sentence
 * @param offset where the sentence begins in the section's normalised text
 */
public record Places(NormalizedReport report, Section section, int offset) {
  /**
   * {@return the place in the field's text of a place in the sentence}
   *
   * @param inSentence a span of the sentence
   */
  public Span of(Span inSentence) {
    return report.original(section.field(), inSentence.plus(offset));
  }

  /**
   * {@return cues with their places in the field's text}
   *
   * @param cues cues with their places in the sentence
   */
  public List<CueHit> of(List<CueHit> cues) {
    return report.isUnchanged()
        ? cues.stream().map(cue -> cue.plus(offset)).toList()
        : cues.stream().map(cue -> new CueHit(cue.rule(), of(cue.span()))).toList();
  }

  /**
   * {@return attributes with their places in the field's text}
   *
   * @param attributes attributes with their places in the sentence
   */
  public Attributes of(Attributes attributes) {
    return report.isUnchanged() ? attributes.plus(offset) : original(attributes);
  }

  private Attributes original(Attributes attributes) {
    return new Attributes(attributes.hits().stream().map(this::original).toList());
  }

  private AttributeHit original(AttributeHit hit) {
    return new AttributeHit(hit.attribute(), hit.value(), hit.rule(), of(hit.span()));
  }
}
