package org.radlabel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.negation.Attributes;

/** Scores attributes against a gold file: id, text, mention, and a column for each attribute. */
final class AttributeScores {
  /** Those that the gold has columns for: it was read before ends of tubes were told. */
  static final Set<Attribute> SCORED =
      EnumSet.complementOf(EnumSet.of(Attribute.TIP, Attribute.DISTANCE));

  private final Map<Attribute, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();
  private int exact;
  private int total;

  /** A gold mention: its row of the file. */
  record Gold(int line, List<String> head, List<String> cells) {
    String cell(Attribute attribute) {
      return cells.get(head.indexOf(attribute.name().toLowerCase(Locale.ROOT)));
    }

    String id() {
      return cells.get(0);
    }

    String text() {
      return cells.get(1);
    }

    String mention() {
      return cells.get(2);
    }

    boolean isOdd() {
      return (id().charAt(id().length() - 1) - '0') % 2 == 1;
    }
  }

  static List<Gold> read(String file) throws IOException {
    try (InputStream in = AttributeScores.class.getResourceAsStream(file)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<Gold> gold = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        gold.add(new Gold(i + 1, cells(lines.get(0)), cells(lines.get(i))));
      }
      return gold;
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  static AttributeScores of(String file, Labeler labeler, Predicate<Gold> which)
      throws IOException {
    AttributeScores scores = new AttributeScores();
    for (Attribute attribute : SCORED) {
      scores.counts.put(attribute, new int[3]);
    }
    for (Gold gold : read(file)) {
      if (which.test(gold)) {
        scores.add(file, gold, attributes(labeler.label(gold.text()), gold));
      }
    }
    return scores;
  }

  /** The attributes of the mention; of none where the labeler knows no such mention. */
  private static Optional<Attributes> attributes(ReportLabels labels, Gold gold) {
    int start = gold.text().indexOf(gold.mention());
    int end = start + gold.mention().length();
    return labels.evidence().stream()
        .filter(e -> e.span().start() < end && start < e.span().end())
        .map(Evidence::attributes)
        .findFirst();
  }

  private void add(String file, Gold gold, Optional<Attributes> found) {
    total++;
    boolean all = true;
    for (Attribute attribute : SCORED) {
      String expected = gold.cell(attribute);
      String given = found.map(a -> cell(a, attribute)).orElse("");
      count(counts.get(attribute), expected, given);
      if (!expected.equals(given)) {
        all = false;
        misses.add(
            String.format(
                Locale.ROOT,
                "%s:%d %s %s: expected \"%s\", got \"%s\"%s: %s [%s]",
                file,
                gold.line(),
                gold.id(),
                attribute,
                expected,
                given,
                found.isPresent() ? "" : " (no mention)",
                gold.text(),
                gold.mention()));
      }
    }
    exact += all ? 1 : 0;
  }

  static String cell(Attributes attributes, Attribute attribute) {
    Set<String> values = new TreeSet<>();
    attributes.hits().stream()
        .filter(h -> h.attribute() == attribute)
        .forEach(h -> values.add(h.value()));
    return String.join("|", values);
  }

  /** Counts true positives, false positives and false negatives, of several values each. */
  private static void count(int[] of, String expected, String given) {
    Set<String> want = values(expected);
    Set<String> have = values(given);
    for (String value : have) {
      of[want.contains(value) ? 0 : 1]++;
    }
    want.removeAll(have);
    of[2] += want.size();
  }

  private static Set<String> values(String cell) {
    return cell.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(cell.split("\\|")));
  }

  double f1(Attribute attribute) {
    int[] c = counts.get(attribute);
    return 2.0 * c[0] / (2 * c[0] + c[1] + c[2]);
  }

  double exact() {
    return (double) exact / total;
  }

  List<String> misses() {
    return misses;
  }

  String table() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%-12s %5s %5s %5s%n", "", "P", "R", "F1"));
    counts.forEach(
        (attribute, c) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-12s %5.3f %5.3f %5.3f  (%d)%n",
                    attribute.name().toLowerCase(Locale.ROOT),
                    (double) c[0] / (c[0] + c[1]),
                    (double) c[0] / (c[0] + c[2]),
                    f1(attribute),
                    c[0] + c[2])));
    out.append(String.format(Locale.ROOT, "exact %d of %d = %.3f%n", exact, total, exact()));
    return out.toString();
  }
}
