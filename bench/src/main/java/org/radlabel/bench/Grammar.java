package org.radlabel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes texts from the rules of {@code report-grammar.txt}, whose comments tell its form.
 *
 * <p>Immutable, safe for any number of threads; a generator of random numbers belongs to one.
 */
final class Grammar {
  private static final String RESOURCE = "report-grammar.txt";

  private final Map<String, Rule> rules = new HashMap<>();

  private Grammar() {}

  /**
   * A rule.
   *
   * @param alternatives each a row of words and names of rules, in turn
   * @param upTo the sums of the weights up to each
   */
  private record Rule(List<List<String>> alternatives, List<Double> upTo) {
    List<String> pick(SplittableRandom random) {
      double at = random.nextDouble() * upTo.get(upTo.size() - 1);
      int i = 0;
      while (upTo.get(i) <= at) {
        i++;
      }
      return alternatives.get(i);
    }
  }

  /** Reads the resource. */
  static Grammar load() {
    Grammar grammar = new Grammar();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Grammar.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        grammar.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return grammar;
  }

  private void add(String line) {
    int sign = line.indexOf('=');
    if (line.isEmpty() || line.charAt(0) == '#' || sign < 0) {
      return;
    }
    String name = line.substring(0, sign).strip();
    List<List<String>> alternatives = new ArrayList<>();
    for (String alternative : line.substring(sign + 1).split("\\|", -1)) {
      alternatives.add(List.of(alternative.strip().split("[<>]", -1)));
    }
    rules.put(name, new Rule(alternatives, weights(alternatives.size(), name.startsWith("*"))));
  }

  private static List<Double> weights(int size, boolean alike) {
    List<Double> upTo = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += alike ? 1 : 1.0 / (i + 1);
      upTo.add(sum);
    }
    return upTo;
  }

  /** Appends what a rule stands for. */
  void append(String name, SplittableRandom random, StringBuilder to) {
    Rule rule = rules.get(name);
    if (rule == null) {
      rule = rules.get("*" + name);
    }
    if (rule == null) {
      throw new IllegalArgumentException(RESOURCE + " has no rule \"" + name + "\"");
    }
    List<String> parts = rule.pick(random);
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0) {
        to.append(parts.get(i));
      } else {
        append(parts.get(i), random, to);
      }
    }
  }
}
