package org.radlabel.cli.print;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.radlabel.Label;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.labels.join.JoinSummary;
import org.radlabel.formats.run.RunSummary;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.reading.MemoUse;

/** What a run did, in words and numbers, for the terminal. */
public final class SummaryText {
  private SummaryText() {}

  /**
   * {@return the summary of a run without a memo}
   *
   * @param summary what the run did
   * @param errors the file with the error list; empty if there is none
   */
  public static String of(RunSummary summary, Optional<Path> errors) {
    return of(summary, new MemoUse(0, 0), List.of(), errors);
  }

  /**
   * {@return the summary of a run}
   *
   * @param summary what the run did
   * @param use how often a sentence was remembered
   * @param chosen the options that are not the defaults
   * @param errors the file with the error list
   */
  public static String of(
      RunSummary summary, MemoUse use, List<String> chosen, Optional<Path> errors) {
    StringBuilder text = new StringBuilder();
    table(summary, text);
    text.append(
        String.format(
            Locale.ROOT,
            "%s, %s in %.1f s (%,.0f a second)%n",
            Count.of(summary.records(), "record"),
            Count.of(summary.rows(), "row"),
            summary.seconds(),
            summary.records() / Math.max(summary.seconds(), 1e-3)));
    memo(use, text);
    if (!chosen.isEmpty()) {
      text.append(String.format(Locale.ROOT, "options: %s%n", String.join(", ", chosen)));
    }
    passedOver(summary, text);
    problems(summary, errors, text, emptyGets(chosen));
    return text.toString();
  }

  /**
   * {@return what a join did}
   *
   * @param join the counts of the join
   */
  public static String of(JoinSummary join) {
    return String.format(
        Locale.ROOT,
        "joined table: %s, %,d of them without a report; reports in it %,d, not in it %,d%n",
        Count.of(join.rows(), "row"),
        join.without(),
        join.joined(),
        join.extra());
  }

  private static void table(RunSummary summary, StringBuilder text) {
    int width = summary.labels().keySet().stream().mapToInt(c -> c.name().length()).max().orElse(0);
    String row = "%-" + width + "s %9s %9s %9s %9s%n";
    text.append(String.format(Locale.ROOT, row, "", "1", "0", "-1", "blank"));
    for (Map.Entry<Category, Map<Label, Long>> entry : summary.labels().entrySet()) {
      Map<Label, Long> counts = entry.getValue();
      text.append(
          String.format(
              Locale.ROOT,
              row,
              entry.getKey().name(),
              count(counts, Label.POSITIVE),
              count(counts, Label.NEGATIVE),
              count(counts, Label.UNCERTAIN),
              count(counts, Label.NOT_MENTIONED)));
    }
  }

  private static String count(Map<Label, Long> counts, Label label) {
    return String.format(Locale.ROOT, "%,d", counts.getOrDefault(label, 0L));
  }

  private static void memo(MemoUse use, StringBuilder text) {
    if (use.sentences() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s, %.0f%% remembered from before%n",
              Count.of(use.sentences(), "sentence"),
              100 * use.share()));
    }
  }

  private static void passedOver(RunSummary summary, StringBuilder text) {
    if (!summary.passedOver().isEmpty()) {
      List<String> causes =
          summary.passedOver().entrySet().stream()
              .map(e -> String.format(Locale.ROOT, "%s %,d", e.getKey(), e.getValue()))
              .toList();
      text.append("passed over: ").append(String.join(", ", causes)).append(System.lineSeparator());
    }
  }

  /** What a report without text gets. */
  private static String emptyGets(List<String> chosen) {
    return chosen.contains("no-finding=also-empty") ? "only No Finding" : "left blank";
  }

  private static void problems(
      RunSummary summary, Optional<Path> errors, StringBuilder text, String emptyGets) {
    text.append(String.format(Locale.ROOT, "records with problems: %,d", summary.failures()));
    List<String> kinds =
        Arrays.stream(ProblemKind.values())
            .filter(kind -> kind.isFailure() && summary.count(kind) > 0)
            .map(kind -> String.format(Locale.ROOT, "%s %,d", kind, summary.count(kind)))
            .toList();
    if (!kinds.isEmpty()) {
      text.append(" (").append(String.join(", ", kinds)).append(')');
    }
    if (summary.count(ProblemKind.EMPTY_TEXT) > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "; without text, %s: %,d",
              emptyGets,
              summary.count(ProblemKind.EMPTY_TEXT)));
    }
    errors.ifPresent(path -> text.append("; listed in ").append(path));
    text.append(System.lineSeparator());
  }
}
