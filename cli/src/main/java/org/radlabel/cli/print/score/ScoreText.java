package org.radlabel.cli.print.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.radlabel.cli.print.Count;
import org.radlabel.cli.print.Figures;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.score.Average;
import org.radlabel.evaluation.score.ColumnScore;
import org.radlabel.evaluation.score.Difference;
import org.radlabel.evaluation.score.Measure;
import org.radlabel.evaluation.score.Preset;
import org.radlabel.evaluation.score.Prf;
import org.radlabel.evaluation.score.SetScores;
import org.radlabel.evaluation.score.Statistic;
import org.radlabel.evaluation.score.errors.AttributeCounts;
import org.radlabel.evaluation.score.errors.FindingError;
import org.radlabel.evaluation.score.sheet.ScoreSheet;
import org.radlabel.evaluation.score.sheet.SystemSheet;

/** Scores as tables for the terminal, or as one line per system. */
public final class ScoreText {
  private static final String ROW = "%-26s %9s %7s %6s  %-15s %7s";

  private ScoreText() {}

  /**
   * {@return the tables of the scores, for a terminal}
   *
   * @param sheet the scores
   */
  public static String of(ScoreSheet sheet) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s, %s%s",
        Count.of(sheet.reports(), "report"),
        sheet.systems().get(0).scores().convention(),
        sheet.preset().map(preset -> " (preset " + preset + ")").orElse(""));
    if (sheet.join().leftOut() > 0) {
      line(text, "reports of the reference left out: %,d", sheet.join().leftOut());
    }
    for (SystemSheet system : sheet.systems()) {
      system(sheet, system, text);
    }
    for (SystemSheet system : sheet.systems()) {
      if (!system.differences().isEmpty()) {
        differences(sheet, system, text);
      }
    }
    return text.toString();
  }

  private static void system(ScoreSheet sheet, SystemSheet system, StringBuilder text) {
    line(text, "");
    line(text, "%s", system.name());
    String interval = sheet.draws() > 0 ? "95% of F1" : "";
    line(text, ROW, "", "precision", "recall", "F1", interval, "support");
    for (ColumnScore column : system.scores().columns()) {
      row(
          column.column().name(),
          column.outcomes().prf(),
          system.interval(Statistic.of(column.column(), Measure.F1)),
          column.outcomes().support(),
          text);
    }
    for (SetScores set : system.scores().sets()) {
      for (Average average : Average.values()) {
        row(
            set.set().name() + " " + average,
            set.average(average),
            system.interval(Statistic.of(set.set(), average, Measure.F1)),
            set.support(),
            text);
      }
    }
    accuracy(system, text);
    if (!system.errors().isEmpty()) {
      errors(system, text);
    }
    sheet.preset().ifPresent(preset -> published(preset, system, text));
  }

  private static void row(
      String name, Prf prf, Optional<Interval> interval, long support, StringBuilder text) {
    line(
        text,
        ROW,
        name,
        Figures.number(prf.precision()),
        Figures.number(prf.recall()),
        Figures.number(prf.f1()),
        interval.map(Figures::interval).orElse(""),
        String.format(Locale.ROOT, "%,d", support));
  }

  private static void accuracy(SystemSheet system, StringBuilder text) {
    for (SetScores set : system.scores().sets()) {
      CategorySet of = set.set();
      share("reports all right", of, set.exactMatch(), Statistic.exactMatch(of), system, text);
      share("cells right", of, set.cellAccuracy(), Statistic.cellAccuracy(of), system, text);
    }
  }

  private static void share(
      String what,
      CategorySet set,
      double share,
      Statistic statistic,
      SystemSheet system,
      StringBuilder text) {
    String interval = system.interval(statistic).map(i -> "  " + Figures.interval(i)).orElse("");
    line(text, "%-26s %24s%s", set.name() + " " + what, Figures.number(share), interval);
  }

  private static void errors(SystemSheet system, StringBuilder text) {
    AttributeCounts compared = system.attributes();
    for (FindingError.Kind kind : FindingError.Kind.values()) {
      String of =
          switch (kind) {
            case SIDE -> String.format(Locale.ROOT, "  of %,d with a side", compared.sides());
            case SEVERITY ->
                String.format(Locale.ROOT, "  of %,d with a severity", compared.severities());
            case HALLUCINATED, MISSED, CERTAINTY -> "";
          };
      line(text, "%-26s %24d%s", "errors: " + kind, system.errors(kind), of);
    }
  }

  private static void published(Preset preset, SystemSheet system, StringBuilder text) {
    line(text, "as %s names them", preset);
    preset
        .published(system.scores())
        .forEach((name, value) -> line(text, "  %-34s %s", name, full(value)));
  }

  private static void differences(ScoreSheet sheet, SystemSheet system, StringBuilder text) {
    line(text, "");
    line(text, "%s (B) against %s (A)", system.name(), sheet.systems().get(0).name());
    line(text, "%-22s %6s %6s %7s  %-17s %6s", "", "A", "B", "B - A", "95%", "p");
    for (Map.Entry<Statistic, Difference> entry : system.differences().entrySet()) {
      Difference difference = entry.getValue();
      String name = entry.getKey().name();
      if (!name.startsWith(Measure.PRECISION.toString())
          && !name.startsWith(Measure.RECALL.toString())) {
        line(
            text,
            "%-22s %6s %6s %7s  %-17s %6s",
            name,
            Figures.number(difference.baseline()),
            Figures.number(difference.system()),
            Figures.number(difference.value()),
            Figures.interval(difference.interval()),
            Figures.number(difference.p()));
      }
    }
  }

  /**
   * {@return one line for each system: its file, how many reports, and its means by name}
   *
   * @param sheet the scores
   */
  public static String lines(ScoreSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (SystemSheet system : sheet.systems()) {
      List<String> parts = new ArrayList<>();
      parts.add(system.name());
      parts.add("reports=" + sheet.reports());
      means(sheet.preset(), system).forEach((name, value) -> parts.add(name + "=" + full(value)));
      line(text, "%s", String.join(" ", parts));
    }
    return text.toString();
  }

  private static Map<String, Double> means(Optional<Preset> preset, SystemSheet system) {
    Map<String, Double> means = new LinkedHashMap<>();
    preset.ifPresent(p -> means.putAll(p.published(system.scores())));
    if (preset.filter(p -> p != Preset.F1CHEXBERT).isEmpty()) {
      for (SetScores set : system.scores().sets()) {
        for (Average average : Average.values()) {
          Statistic statistic = Statistic.of(set.set(), average, Measure.F1);
          means.put(statistic.name(), set.average(average).f1());
        }
        means.put(Statistic.exactMatch(set.set()).name(), set.exactMatch());
        means.put(Statistic.cellAccuracy(set.set()).name(), set.cellAccuracy());
      }
    }
    return means;
  }

  private static String full(double value) {
    return Double.isNaN(value) ? "nan" : String.format(Locale.ROOT, "%.6f", value);
  }

  /** Adds a line, without blanks at its end. */
  static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing())
        .append(System.lineSeparator());
  }
}
