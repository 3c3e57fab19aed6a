package org.radlabel.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.generator.Generated.Said;
import org.radlabel.lexicons.rules.Category;

/** Counts what is right, and tells of what is not. */
final class Outcome {
  /** How many wrong texts of each sort are told of; {@code -Dradlabel.wrong=N} tells of more. */
  private static final int SHOWN = Integer.getInteger("radlabel.wrong", 10);

  private static final Map<Integer, Label> LABELS =
      Map.of(1, Label.POSITIVE, 0, Label.NEGATIVE, -1, Label.UNCERTAIN);
  private static final Category NO_FINDING = new Category("No Finding");

  private final String title;
  private final Labeler labeler;
  private final Map<String, int[]> byForm = new TreeMap<>();
  private final Map<String, int[]> byJoiner = new TreeMap<>();
  private final Map<String, int[]> byKind = new TreeMap<>();

  /** The wrong texts that have a statement which is wrong alone. */
  private final List<String> wrongAlone = new ArrayList<>();

  /** The wrong texts all of whose statements are right alone. */
  private final List<String> wrongTogether = new ArrayList<>();

  private int texts;

  Outcome(String title, Labeler labeler) {
    this.title = title;
    this.labeler = labeler;
  }

  /** Labels a text and counts it. */
  void add(Generated given) {
    Map<String, String> faults = faults(given.values(), given.text());
    int bad = faults.isEmpty() ? 0 : 1;
    boolean together = bad > 0 && given.statements().stream().allMatch(this::isRight);
    texts++;
    faults.values().forEach(k -> count(byKind, k, 1));
    given.forms().forEach(f -> count(byForm, f, bad));
    given.joiners().forEach(j -> count(byJoiner, j, together ? bad : 0));
    if (bad > 0) {
      String text = given.text().replace("\n", "\\n");
      (together ? wrongTogether : wrongAlone)
          .add("- " + text + " " + faults + " " + given.forms() + " " + given.joiners());
    }
  }

  private boolean isRight(Said said) {
    return faults(said.values(), said.text()).isEmpty();
  }

  private Map<String, String> faults(Map<String, Integer> values, String text) {
    ReportLabels labels = labeler.label(text);
    Map<String, String> faults = new LinkedHashMap<>();
    values.forEach((c, v) -> compare(c, LABELS.get(v), labels.label(new Category(c)), faults));
    if (values.values().stream().anyMatch(v -> v != 0)) {
      compare("No Finding", Label.NOT_MENTIONED, labels.label(NO_FINDING), faults);
    }
    return faults;
  }

  private static void compare(
      String category, Label expected, Label label, Map<String, String> faults) {
    if (label != expected) {
      faults.put(category, expected + " is " + label);
    }
  }

  private static void count(Map<String, int[]> counts, String key, int bad) {
    int[] count = counts.computeIfAbsent(key, k -> new int[2]);
    count[0] += bad;
    count[1]++;
  }

  /** The share of texts in which every value is right. */
  double share() {
    return 1 - (wrongAlone.size() + wrongTogether.size()) / (double) texts;
  }

  /** The share of texts whose statements are right in it, or wrong even alone. */
  double shareOfGrammar() {
    return 1 - wrongTogether.size() / (double) texts;
  }

  /** Prints itself if anything is wrong. */
  void print() {
    if (share() < 1) {
      System.out.println(this);
    }
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder(title);
    told.append(
        String.format(
            Locale.ROOT,
            ": %d texts, right %.4f; %d wrong by a statement that is wrong alone, %d by what"
                + " stands beside it",
            texts,
            share(),
            wrongAlone.size(),
            wrongTogether.size()));
    told.append(table("kind", byKind)).append(table("form", byForm));
    told.append(table("joiner, where each is right alone", byJoiner));
    wrongTogether.stream().limit(SHOWN).forEach(w -> told.append("\n  together ").append(w));
    wrongAlone.stream().limit(SHOWN).forEach(w -> told.append("\n  alone ").append(w));
    return told.toString();
  }

  private static String table(String head, Map<String, int[]> counts) {
    StringBuilder table = new StringBuilder("\n  by " + head + ":");
    Comparator<Map.Entry<String, int[]>> most = Comparator.comparingInt(e -> -e.getValue()[0]);
    counts.entrySet().stream()
        .filter(e -> e.getValue()[0] > 0)
        .sorted(most)
        .limit(30)
        .forEach(e -> table.append(row(e.getKey(), e.getValue())));
    return table.toString();
  }

  private static String row(String key, int[] count) {
    return " " + key + " " + count[0] + "/" + count[1] + ";";
  }
}
