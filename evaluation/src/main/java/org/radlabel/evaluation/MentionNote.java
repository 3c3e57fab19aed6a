package org.radlabel.evaluation;

import java.util.List;
import org.radlabel.Evidence;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * One mention as a line of the list of wrong cells shows it.
 *
 * @param category its category's name
 * @param assertion {@code positive}, {@code negative}, {@code uncertain} or {@code unstated}
 * @param text its words
 * @param rule the rule that decided
 * @param cues each cue's rule and words
 */
public record MentionNote(
    String category, String assertion, String text, String rule, List<String> cues) {
  /**
   * Copies.
   *
   * @param category its category's name
   * @param assertion {@code positive}, {@code negative}, {@code uncertain} or {@code unstated}
   * @param text its words
   * @param rule the rule that decided
   * @param cues each cue's rule and words
   */
  public MentionNote {
    cues = List.copyOf(cues);
  }

  /** The mentions of a labelled report. */
  static List<MentionNote> of(ReportLabels labels) {
    return labels.evidence().stream().map(evidence -> of(labels, evidence)).toList();
  }

  private static MentionNote of(ReportLabels labels, Evidence evidence) {
    return new MentionNote(
        evidence.category().name(),
        EnumNames.typed(evidence.assertion()),
        labels.text(evidence.field(), evidence.span()),
        evidence.rule(),
        evidence.cues().stream()
            .map(cue -> cue(cue.rule(), labels.text(evidence.field(), cue.span())))
            .toList());
  }

  static String cue(String rule, String text) {
    return rule + " \"" + text + "\"";
  }

  /** {@code negative "effusion" (rule no; no "No")}. */
  @Override
  public String toString() {
    String because = cues.isEmpty() ? "" : "; " + String.join(", ", cues);
    return assertion + " \"" + text + "\" (rule " + rule + because + ")";
  }
}
