package org.radlabel.rules.sentence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.radlabel.rules.Span;

/** Prints the scores of all splitters on the gold files, and what ours gets wrong. */
public final class GoldReport {
  private GoldReport() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    System.out.println(text());
    wrong().forEach(System.out::println);
  }

  static String text() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("                              gold precision    recall        F1");
    for (String file : List.of("gold-a.tsv", "gold-b.tsv", "gold-c.tsv")) {
      List<GoldCase> cases = GoldCase.load(file);
      rows.add(file + ", " + cases.size() + " texts");
      rows.add(BoundaryScore.of(cases, Splitters.guarded()).row("  our model and rules"));
      rows.add(BoundaryScore.of(cases, Splitters.modelAlone()).row("  our model alone"));
      rows.add(BoundaryScore.of(cases, Splitters.stock()).row("  OpenNLP's English 1.3.0"));
    }
    return String.join("\n", rows);
  }

  private static List<String> wrong() throws IOException {
    Function<String, List<Span>> ours = Splitters.guarded();
    List<String> all = new ArrayList<>();
    for (String file : List.of("gold-a.tsv", "gold-b.tsv", "gold-c.tsv")) {
      for (GoldCase each : GoldCase.load(file)) {
        NavigableSet<Integer> places = Splitters.boundaries(ours.apply(each.text()));
        if (!places.equals(each.boundaries())) {
          all.add(each.place() + " " + each.id() + "\n  gold: " + each.marked(each.boundaries()));
          all.add("  ours: " + each.marked(places));
        }
      }
    }
    return all;
  }
}
