package org.radlabel.negation.dependency;

import java.util.List;

/**
 * What a parser says of one sentence.
 *
 * <p>Immutable, null-free.
 *
 * @param tokens the tokens in the order of the text
 * @param arcs the relations between them, without that of the root
 */
public record Parse(List<Token> tokens, List<Arc> arcs) {
  /**
   * Copies, and checks that each relation is between tokens of the sentence.
   *
   * @param tokens the tokens in the order of the text
   * @param arcs the relations between them, without that of the root
   */
  public Parse {
    tokens = List.copyOf(tokens);
    arcs = List.copyOf(arcs);
    for (Arc arc : arcs) {
      if (Math.max(arc.governor(), arc.dependent()) >= tokens.size()) {
        throw new IllegalArgumentException(
            "a relation needs tokens below " + tokens.size() + "; got: " + arc);
      }
    }
  }
}
