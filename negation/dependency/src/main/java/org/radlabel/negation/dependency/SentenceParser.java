package org.radlabel.negation.dependency;

import java.util.Optional;

/** Parses one sentence. Implementations are safe for any number of threads. */
@FunctionalInterface
interface SentenceParser {
  /** The parse, or empty where there is none: too long, no relations, or the parser failed. */
  Optional<Parse> parse(String sentence);
}
