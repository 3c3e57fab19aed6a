package org.radlabel.evaluation.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.formats.labels.ColumnOrder;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;

/** Scores as a published program defines and names them; docs/scores.md tells what they are. */
public enum Preset {
  /** The Python package f1chexbert: uncertain counts as present. */
  F1CHEXBERT(Convention.Uncertain.ONES, ColumnOrder.CHEXBERT),
  /** RadEval: the same numbers by other names. */
  RADEVAL(Convention.Uncertain.ONES, ColumnOrder.CHEXBERT),
  /** R2Gen and what came of it: present against the rest. */
  R2GEN(Convention.Uncertain.ZEROS, ColumnOrder.CHEXPERT_LABELER);

  private static final String RADEVAL_PREFIX = "f1chexbert_";

  private final Convention.Uncertain uncertain;
  private final ColumnOrder order;

  Preset(Convention.Uncertain uncertain, ColumnOrder order) {
    this.uncertain = uncertain;
    this.order = order;
  }

  /** As the user writes it: {@code f1chexbert}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }

  /** {@return how it reads the four values; blank is absent in all of them} */
  public Convention convention() {
    return new Convention(uncertain, Convention.Blank.ZEROS);
  }

  /** {@return the 14 categories, in the order in which the published program has them} */
  public List<Category> categories() {
    return order.of(Category.CHEXPERT_14);
  }

  /** {@return the sets that are averaged over: the 14 categories and the five} */
  public List<CategorySet> sets() {
    return CategorySet.of(categories());
  }

  /**
   * {@return the single numbers by the names that the program gives them, in its order}
   *
   * @param scores the scores of a system
   */
  public Map<String, Double> published(Scores scores) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    switch (this) {
      case F1CHEXBERT -> numbers.put("accuracy", scores.set("5").exactMatch());
      case RADEVAL -> radeval(scores, numbers);
      case R2GEN -> r2gen(scores, numbers);
    }
    return Collections.unmodifiableMap(numbers);
  }

  private static void radeval(Scores scores, Map<String, Double> numbers) {
    for (Average average : List.of(Average.MICRO, Average.MACRO, Average.WEIGHTED)) {
      String name = average + "_f1";
      numbers.put(RADEVAL_PREFIX + "5_" + name, scores.set("5").average(average).f1());
      numbers.put(RADEVAL_PREFIX + "all_" + name, scores.set("14").average(average).f1());
    }
  }

  private static void r2gen(Scores scores, Map<String, Double> numbers) {
    double sum = 0;
    for (ColumnScore column : scores.columns()) {
      double area = column.outcomes().auroc();
      numbers.put("AUCROC_" + column.column().name(), area);
      sum += area;
    }
    numbers.put("AVG_AUCROC", sum / scores.columns().size());
    List<Measure> measures = List.of(Measure.F1, Measure.RECALL, Measure.PRECISION);
    for (Measure measure : measures) {
      for (Average average : Arrays.asList(Average.MACRO, Average.MICRO)) {
        String name = (measure + "_" + average).toUpperCase(Locale.ROOT);
        numbers.put(name, scores.set("14").average(average).get(measure));
      }
    }
  }
}
