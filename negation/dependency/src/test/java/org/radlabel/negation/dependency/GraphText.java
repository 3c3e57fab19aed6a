package org.radlabel.negation.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.radlabel.rules.Span;

/**
 * Reads and writes graphs as text: {@code effusion/NN no/DT; effusion -neg> no}. Words are tokens
 * of a sentence in which one blank stands between two; the lemma is the word.
 */
public final class GraphText {
  private GraphText() {}

  /** The parse that a text describes. */
  public static Parse parse(String text) {
    String[] parts = text.split(" *; *", -1);
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : parts[0].split(" ", -1)) {
      String[] fields = word.split("/", -1);
      Span span = new Span(start, start + fields[0].length());
      tokens.add(new Token(fields[0], fields[0], fields[1], span));
      start = span.end() + 1;
    }
    List<Arc> arcs = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] arc = parts[i].split(" -|> ", -1);
      arcs.add(new Arc(index(tokens, arc[0]), index(tokens, arc[2]), arc[1]));
    }
    return new Parse(tokens, arcs);
  }

  private static int index(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no token " + word);
  }

  /** The graph that a text describes, its relations as they are written. */
  public static DependencyGraph graph(String text) {
    Parse parse = parse(text);
    DependencyGraph.Builder graph = new DependencyGraph.Builder(parse.tokens());
    parse.arcs().forEach(a -> graph.put(a.governor(), a.dependent(), a.relation()));
    return graph.build();
  }

  /** The relations of a graph, sorted. */
  static String relations(DependencyGraph graph) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < graph.tokens().size(); i++) {
      String governor = graph.tokens().get(i).text();
      graph
          .children(i)
          .forEach(
              (c, name) -> all.add(governor + " -" + name + "> " + graph.tokens().get(c).text()));
    }
    return all.stream().sorted().collect(Collectors.joining("; "));
  }
}
