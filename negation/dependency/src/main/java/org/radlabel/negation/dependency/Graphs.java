package org.radlabel.negation.dependency;

import java.util.Optional;

/**
 * The graphs of sentences: parsed, named as in Universal Dependencies 1, with relations added.
 *
 * <p>Safe for any number of threads. The parser's models are loaded with the first sentence.
 */
public final class Graphs {
  private final SentenceParser parser;

  Graphs(SentenceParser parser) {
    this.parser = parser;
  }

  /** {@return graphs that CoreNLP makes} */
  public static Graphs create() {
    return new Graphs(sentence -> CoreNlpParser.shared().parse(sentence));
  }

  /**
   * {@return the graph of a sentence; empty if it cannot be parsed}
   *
   * @param sentence the text of one sentence
   */
  public Optional<DependencyGraph> graph(String sentence) {
    return parser.parse(sentence).filter(p -> isWhole(p)).map(Graphs::of);
  }

  /** A sentence of several tokens has relations between them. */
  private static boolean isWhole(Parse parse) {
    return !parse.tokens().isEmpty() && (parse.tokens().size() == 1 || !parse.arcs().isEmpty());
  }

  /** The graph of a parse. */
  static DependencyGraph of(Parse parse) {
    DependencyGraph.Builder graph = UniversalV1.graph(parse);
    Propagation.propagate(graph);
    return graph.build();
  }
}
