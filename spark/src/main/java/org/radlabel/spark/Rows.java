package org.radlabel.spark;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.CueHit;

/** Labels and evidence as Spark's rows, in the order of {@link LabelSchema}. Stateless. */
final class Rows {
  private Rows() {}

  /** A struct of labels, all null where there are none. */
  static Row labels(@Nullable ReportLabels labels, int categories) {
    return RowFactory.create(cells(labels, categories, categories));
  }

  /** A struct of labels, the problem and, where it is asked for, the evidence. */
  static Row outcome(Outcome outcome, int categories, boolean withEvidence) {
    @Nullable Object[] cells =
        cells(outcome.labels(), categories, categories + (withEvidence ? 2 : 1));
    cells[categories] = outcome.problem();
    if (withEvidence) {
      cells[categories + 1] = evidence(outcome.labels());
    }
    return RowFactory.create(cells);
  }

  private static @Nullable Object[] cells(
      @Nullable ReportLabels labels, int categories, int length) {
    @Nullable Object[] cells = new @Nullable Object[length];
    if (labels != null) {
      List<Label> values = labels.values();
      for (int i = 0; i < categories; i++) {
        cells[i] = label(values.get(i));
      }
    }
    return cells;
  }

  /** 1, 0, -1 or null. */
  static @Nullable Integer label(Label label) {
    return switch (label) {
      case POSITIVE -> 1;
      case NEGATIVE -> 0;
      case UNCERTAIN -> -1;
      case NOT_MENTIONED -> null;
    };
  }

  /** The mentions; none where there are no labels. */
  static Row[] evidence(@Nullable ReportLabels labels) {
    return labels == null
        ? new Row[0]
        : labels.evidence().stream().map(evidence -> mention(labels, evidence)).toArray(Row[]::new);
  }

  private static Row mention(ReportLabels labels, Evidence evidence) {
    return RowFactory.create(
        evidence.category().name(),
        EnumNames.typed(evidence.assertion()),
        labels.text(evidence.field(), evidence.span()),
        evidence.phrase(),
        evidence.rule(),
        evidence.cues().stream().map(cue -> cue(labels, evidence.field(), cue)).toArray(Row[]::new),
        evidence.section(),
        evidence.field(),
        evidence.span().start(),
        evidence.span().end(),
        evidence.fuzzy(),
        attributes(evidence.attributes()));
  }

  private static Row cue(ReportLabels labels, String field, CueHit cue) {
    return RowFactory.create(
        cue.rule(), labels.text(field, cue.span()), field, cue.span().start(), cue.span().end());
  }

  private static Row attributes(Attributes attributes) {
    return RowFactory.create(
        attributes.side().orElse(null),
        attributes.locations().toArray(String[]::new),
        attributes.severity().orElse(null),
        number(attributes.sizeCm()),
        attributes.change().orElse(null),
        attributes.chronicity().orElse(null),
        attributes.tip().orElse(null),
        number(attributes.distanceCm()));
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
