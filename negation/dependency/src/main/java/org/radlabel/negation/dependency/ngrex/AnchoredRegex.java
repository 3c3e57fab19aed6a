package org.radlabel.negation.dependency.ngrex;

/**
 * A pattern's regular expression: {@code ^} is set before it and {@code $} after it unless they are
 * written, without a group around it, and it is matched from the start. So {@code
 * normal|unremarkable} is whatever starts with "normal", or exactly "unremarkable".
 *
 * <p>Immutable, safe for any number of threads.
 */
final class AnchoredRegex {
  private final SafeRegex regex;

  /**
   * Compiles.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  AnchoredRegex(String written) {
    regex = SafeRegex.compile(anchored(written));
  }

  private static String anchored(String written) {
    if (written.isEmpty()) {
      return written;
    }
    String begun = written.startsWith("^") ? written : "^" + written;
    return begun.endsWith("$") ? begun : begun + "$";
  }

  boolean matches(String value) {
    return regex.matchesStart(value);
  }
}
