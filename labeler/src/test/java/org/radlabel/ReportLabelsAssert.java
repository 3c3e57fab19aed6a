package org.radlabel;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.radlabel.lexicons.rules.Category;

/**
 * Assertions on the labels of a report: {@code assertThat(labels).has(PLEURAL_EFFUSION,
 * NEGATIVE).becauseOf("no")}.
 */
public final class ReportLabelsAssert extends AbstractAssert<ReportLabelsAssert, ReportLabels> {
  private static final Map<String, Label> VALUES =
      Map.of(
          "1", Label.POSITIVE, "0", Label.NEGATIVE, "-1", Label.UNCERTAIN, "", Label.NOT_MENTIONED);

  private Category category;

  private ReportLabelsAssert(ReportLabels actual) {
    super(actual, ReportLabelsAssert.class);
  }

  /** Assertions on labels. */
  public static ReportLabelsAssert assertThat(ReportLabels actual) {
    return new ReportLabelsAssert(actual);
  }

  /** The label that a value of a label file stands for. */
  public static Label label(String value) {
    Label label = VALUES.get(value);
    if (label == null) {
      throw new IllegalArgumentException("a value is 1, 0, -1 or nothing; got: " + value);
    }
    return label;
  }

  /** The category has the label. */
  public ReportLabelsAssert has(Category expectedCategory, Label expected) {
    isNotNull();
    category = expectedCategory;
    Label label = actual.label(category);
    if (label != expected) {
      failWithActualExpectedAndMessage(
          label,
          expected,
          "%s should be %s but is %s; evidence: %s",
          category,
          expected,
          label,
          actual.evidence());
    }
    return this;
  }

  /** The category that was asked for last is mentioned by these words. */
  public ReportLabelsAssert by(String words) {
    List<String> mentions = evidence().stream().map(e -> actual.text(e.field(), e.span())).toList();
    return contains(mentions, words, "mentioned by");
  }

  /** A mention of the category that was asked for last is reached by a cue of these words. */
  public ReportLabelsAssert becauseOf(String words) {
    List<String> cues =
        evidence().stream()
            .flatMap(e -> e.cues().stream().map(c -> actual.text(e.field(), c.span())))
            .toList();
    return contains(cues, words, "decided by");
  }

  private List<Evidence> evidence() {
    if (category == null) {
      throw new IllegalStateException("ask for a label first: has(…)");
    }
    return actual.evidence(category);
  }

  private ReportLabelsAssert contains(List<String> found, String words, String how) {
    if (found.stream().noneMatch(words::equalsIgnoreCase)) {
      failWithMessage("%s should be %s \"%s\" but is by %s", category, how, words, found);
    }
    return this;
  }
}
