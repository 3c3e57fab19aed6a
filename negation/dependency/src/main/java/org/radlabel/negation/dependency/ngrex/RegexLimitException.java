package org.radlabel.negation.dependency.ngrex;

/** A regular expression was given up because it took too many steps on a text. */
public final class RegexLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RegexLimitException() {
    super("a regular expression takes more than " + SafeRegex.STEPS + " steps on one sentence");
  }
}
