package org.radlabel.rules.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.radlabel.rules.Span;

/**
 * Measures our splitter, our model alone and OpenNLP's English model over the reports of CSV files
 * with the columns {@code findings} and {@code impression}, in turns, on one thread.
 */
public final class SentenceSpeed {
  private static final int ROUNDS = 6;
  private static final int PASSES = 10;

  private SentenceSpeed() {}

  /** Takes the CSV files. */
  public static void main(String[] args) throws IOException {
    List<String> reports = new ArrayList<>();
    for (String file : args) {
      reports.addAll(reports(Files.readString(Path.of(file), StandardCharsets.UTF_8)));
    }
    Map<String, Function<String, List<Span>>> all = new LinkedHashMap<>();
    all.put("our model and rules", Splitters.guarded());
    all.put("our model alone", Splitters.modelAlone());
    all.put("OpenNLP's English 1.3.0", Splitters.stock());
    System.out.println(reports.size() + " reports; best of " + ROUNDS + " rounds");
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      all.forEach((name, splitter) -> best.merge(name, speed(reports, splitter), Math::max));
    }
    best.forEach((name, mbs) -> System.out.printf(Locale.ROOT, "%-24s %6.1f MB/s%n", name, mbs));
  }

  private static double speed(List<String> reports, Function<String, List<Span>> splitter) {
    long start = System.nanoTime();
    long characters = 0;
    long sentences = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      for (String report : reports) {
        characters += report.length();
        sentences += splitter.apply(report).size();
      }
    }
    if (sentences == 0) {
      throw new IllegalArgumentException("the files hold no sentence");
    }
    return characters * 1e3 / (System.nanoTime() - start);
  }

  /** Findings and impression, with a space between, of every row. */
  static List<String> reports(String csv) {
    List<List<String>> rows = rows(csv);
    int findings = rows.get(0).indexOf("findings");
    int impression = rows.get(0).indexOf("impression");
    return rows.stream().skip(1).map(r -> r.get(findings) + " " + r.get(impression)).toList();
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
