package org.radlabel.negation.dependency.ngrex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.radlabel.rules.Span;

/**
 * A regular expression of somebody else's file, in Python's syntax, that cannot hang the program:
 * it may look at {@value #STEPS} characters for one text and is given up then.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class SafeRegex {
  /**
   * How often one search may look at a character. A phrase looks at each character of a sentence
   * some few times; a second's work is about 100 million.
   */
  static final int STEPS = 2_000_000;

  private final Pattern pattern;

  private SafeRegex(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Compiles a regular expression.
   *
   * @param python the expression, in Python's syntax
   * @return the expression
   * @throws PatternSyntaxException if it is no regular expression
   */
  public static SafeRegex compile(String python) {
    String java = PythonRegex.toJava(python);
    try {
      return new SafeRegex(Pattern.compile(java));
    } catch (StackOverflowError e) {
      throw new PatternSyntaxException("nested too deeply", python, -1);
    }
  }

  /**
   * {@return every match, from left to right; none overlaps another}
   *
   * @param text the text to search
   * @throws RegexLimitException if that takes too many steps
   */
  public List<Span> findAll(String text) {
    List<Span> found = new ArrayList<>();
    try {
      Matcher matcher = pattern.matcher(new CountedText(text));
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    } catch (StackOverflowError e) {
      throw new RegexLimitException();
    }
    return found;
  }

  /** {@return whether it matches where nothing stands, and hence everywhere} */
  public boolean matchesNothing() {
    return pattern.matcher("").find();
  }

  /**
   * Whether it matches from the start of a text, not necessarily to its end.
   *
   * @throws RegexLimitException if that takes too many steps
   */
  boolean matchesStart(String text) {
    try {
      return pattern.matcher(new CountedText(text)).lookingAt();
    } catch (StackOverflowError e) {
      throw new RegexLimitException();
    }
  }

  /** A text that counts how often it is looked at. For one search. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private int looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks > STEPS) {
        throw new RegexLimitException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
