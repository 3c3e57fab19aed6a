package org.radlabel.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.radlabel.evaluation.Comparison;
import org.radlabel.evaluation.Confusion;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** A comparison as tables for the terminal. */
public final class ComparisonText {
  private static final String NAME = "%-26s";
  private static final int SHOWN = 20;

  private ComparisonText() {}

  /**
   * {@return the tables}
   *
   * @param comparison the comparison
   * @param names what a row is called
   * @param listed whether a file lists all cells that differ
   */
  public static String of(Comparison comparison, UnaryOperator<String> names, boolean listed) {
    StringBuilder text = new StringBuilder();
    line(text, "A %s", comparison.first());
    line(text, "B %s", comparison.second());
    line(
        text,
        "reports in both %,d, in A only %,d, in B only %,d%n",
        comparison.reports(),
        comparison.onlyFirst().size(),
        comparison.onlySecond().size());
    categories(comparison, text);
    confusion(comparison, text);
    changes(comparison, text);
    reports(comparison, names, listed, text);
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format + "%n", values));
  }

  private static void categories(Comparison comparison, StringBuilder text) {
    text.append(String.format(Locale.ROOT, NAME + " %11s", "", ""));
    for (Cell value : Cell.SCORED) {
      text.append(String.format(Locale.ROOT, " %9s", value.word() + ", %"));
    }
    line(text, "");
    text.append(String.format(Locale.ROOT, NAME + " %5s %5s", "", "agree", "kappa"));
    Cell.SCORED.forEach(value -> text.append("    A    B"));
    line(text, "");
    for (Map.Entry<Category, Confusion> entry : comparison.byCategory().entrySet()) {
      Confusion cells = entry.getValue();
      text.append(
          String.format(
              Locale.ROOT,
              NAME + " %5s %5s",
              entry.getKey().name(),
              Figures.number(cells.agreement()),
              Figures.number(cells.kappa())));
      for (Cell value : Cell.SCORED) {
        String a = percent(cells.inFirst(value), cells);
        text.append(
            String.format(Locale.ROOT, " %4s %4s", a, percent(cells.inSecond(value), cells)));
      }
      line(text, "");
    }
  }

  private static String percent(long count, Confusion cells) {
    return PrevalenceText.percent((double) count / cells.cells());
  }

  private static void confusion(Comparison comparison, StringBuilder text) {
    Confusion all = comparison.all();
    line(text, "");
    line(
        text,
        "agreement %s, kappa %s%s%n           over %,d cells (No Finding left out)%n",
        Figures.number(all.agreement()),
        Figures.number(all.kappa()),
        comparison.kappas().map(kappas -> interval(kappas.all())).orElse(""),
        all.cells());
    text.append(String.format(Locale.ROOT, "%-10s", ""));
    Cell.SCORED.forEach(
        value -> text.append(String.format(Locale.ROOT, " %10s", value.word() + " in B")));
    line(text, "");
    for (Cell a : Cell.SCORED) {
      text.append(String.format(Locale.ROOT, "%-10s", a.word() + " in A"));
      Cell.SCORED.forEach(b -> text.append(String.format(Locale.ROOT, " %,10d", all.count(a, b))));
      line(text, "");
    }
  }

  private static String interval(Interval interval) {
    return " (95%: " + Figures.interval(interval) + ")";
  }

  private static void changes(Comparison comparison, StringBuilder text) {
    line(text, "");
    line(text, "cells that differ (A/B): %,d", comparison.differences().size());
    comparison.differences().stream()
        .collect(
            Collectors.groupingBy(WrongCell::category, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (category, cells) ->
                line(
                    text,
                    "%s",
                    Wrapped.list(
                        String.format(Locale.ROOT, NAME + " ", category.name()), pairs(cells))));
  }

  private static List<String> pairs(List<WrongCell> cells) {
    Map<String, Long> counts =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    ComparisonText::pair, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s: %,d", e.getKey(), e.getValue()))
        .toList();
  }

  private static String pair(WrongCell cell) {
    return cell.expected().word() + "/" + cell.given().word();
  }

  private static void reports(
      Comparison comparison, UnaryOperator<String> names, boolean listed, StringBuilder text) {
    Map<String, List<WrongCell>> differing = comparison.differing();
    line(text, "");
    line(text, "reports that differ (A/B): %,d", differing.size());
    differing.entrySet().stream()
        .limit(SHOWN)
        .forEach(
            e ->
                line(
                    text, "%s", Wrapped.list(names.apply(e.getKey()) + "  ", cells(e.getValue()))));
    if (differing.size() > SHOWN && !listed) {
      line(text, "and %,d more; --differences FILE lists all", differing.size() - SHOWN);
    }
  }

  private static List<String> cells(List<WrongCell> cells) {
    return cells.stream().map(cell -> cell.category().name() + " " + pair(cell)).toList();
  }
}
