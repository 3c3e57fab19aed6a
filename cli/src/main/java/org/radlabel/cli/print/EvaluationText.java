package org.radlabel.cli.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.Agreement;
import org.radlabel.evaluation.Counts;
import org.radlabel.evaluation.Evaluation;
import org.radlabel.evaluation.Macro;
import org.radlabel.evaluation.Overall;
import org.radlabel.evaluation.Target;
import org.radlabel.lexicons.rules.Category;

/** An evaluation as tables for the terminal. */
public final class EvaluationText {
  private static final int NAME = 26;
  private static final int MAX_NAMES = 10;

  /** Two beside each other fit a terminal of 80 columns. */
  private static final List<List<Target>> TABLES =
      List.of(List.of(Target.POSITIVE, Target.NEGATIVE), List.of(Target.UNCERTAIN, Target.MENTION));

  private EvaluationText() {}

  /**
   * {@return the tables of an evaluation, for a terminal}
   *
   * @param evaluation the evaluation
   */
  public static String of(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    for (List<Target> targets : TABLES) {
      table(evaluation, targets, text);
    }
    summary(evaluation, text);
    return text.toString();
  }

  private static void table(Evaluation evaluation, List<Target> targets, StringBuilder text) {
    head(targets, text);
    for (Map.Entry<Category, Map<Target, Counts>> entry : evaluation.byCategory().entrySet()) {
      if (targets.stream().anyMatch(entry.getValue()::containsKey)) {
        text.append(pad(entry.getKey().name()));
        for (Target target : targets) {
          Counts counts = entry.getValue().get(target);
          text.append(counts == null ? " ".repeat(25) : counts(counts));
        }
        endLine(text);
      }
    }
    means(evaluation, targets, text);
  }

  private static void head(List<Target> targets, StringBuilder text) {
    text.append(pad(""));
    for (Target target : targets) {
      text.append(String.format(Locale.ROOT, "  %-23s", target));
    }
    endLine(text);
    text.append(pad(""));
    for (int i = 0; i < targets.size(); i++) {
      text.append("   gold     P     R    F1");
    }
    endLine(text);
  }

  private static void means(Evaluation evaluation, List<Target> targets, StringBuilder text) {
    text.append(pad("micro"));
    for (Target target : targets) {
      text.append(counts(evaluation.overall(target).micro()));
    }
    endLine(text);
    text.append(pad("macro (over n categories)"));
    for (Target target : targets) {
      Macro macro = evaluation.overall(target).macro();
      text.append(
          measures("n=" + macro.categories(), macro.precision(), macro.recall(), macro.f1()));
    }
    endLine(text);
    text.append(pad("weighted"));
    for (Target target : targets) {
      Macro mean = evaluation.overall(target).weighted();
      text.append(measures("", mean.precision(), mean.recall(), mean.f1()));
    }
    endLine(text);
    text.append(System.lineSeparator());
  }

  private static void summary(Evaluation evaluation, StringBuilder text) {
    for (Target target : Target.values()) {
      Overall overall = evaluation.overall(target);
      text.append(
          String.format(
              Locale.ROOT,
              "%-10s micro F1 %s (95%%: %s)   macro F1 %s%n",
              target,
              Figures.number(overall.micro().f1()),
              Figures.interval(overall.f1Interval()),
              Figures.number(overall.macro().f1())));
    }
    agreement(evaluation.agreement(), text);
    text.append(
        String.format(
            Locale.ROOT,
            "reports compared %,d, cells not scored (x) %,d%n"
                + "ids without labels %,d, labelled ids not in gold %,d%s%n",
            evaluation.reports(),
            evaluation.unscored(),
            evaluation.missing().size(),
            evaluation.extra().size(),
            names(evaluation.extra())));
  }

  /** Some of these ids, after their number. */
  private static String names(List<String> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    String some = String.join(", ", ids.subList(0, Math.min(ids.size(), MAX_NAMES)));
    return ": " + some + (ids.size() > MAX_NAMES ? ", ..." : "");
  }

  private static void agreement(Agreement agreement, StringBuilder text) {
    text.append(
        String.format(
            Locale.ROOT,
            "accuracy   %s   kappa %s (95%%: %s)%n"
                + "           over %,d cells (No Finding left out)%n",
            Figures.number(agreement.accuracy()),
            Figures.number(agreement.kappa()),
            Figures.interval(agreement.kappaInterval()),
            agreement.cells()));
  }

  private static String counts(Counts counts) {
    return measures(Long.toString(counts.gold()), counts.precision(), counts.recall(), counts.f1());
  }

  private static String measures(String first, double precision, double recall, double f1) {
    return String.format(
        Locale.ROOT,
        "  %5s %5s %5s %5s",
        first,
        Figures.number(precision),
        Figures.number(recall),
        Figures.number(f1));
  }

  private static String pad(String name) {
    return String.format(Locale.ROOT, "%-" + NAME + "s", name);
  }

  private static void endLine(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append(System.lineSeparator());
  }
}
