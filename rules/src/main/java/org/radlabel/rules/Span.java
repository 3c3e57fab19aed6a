package org.radlabel.rules;

import java.io.Serializable;

/**
 * A stretch of a text in UTF-16 code units, from {@code start} to before {@code end}.
 *
 * <p>Immutable; checks itself: {@code 0 <= start <= end}.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset after the last character, {@code start} or more
 * @serial exclude
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
  /**
   * Checks both offsets.
   *
   * @param start offset of the first character, 0 or more
   * @param end offset after the last character, {@code start} or more
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end; got: " + start + ", " + end);
    }
  }

  /** {@return the number of characters} */
  public int length() {
    return end - start;
  }

  /**
   * {@return this span moved to the right by {@code offset} characters}
   *
   * @param offset how many characters to the right; negative for the left
   * @throws IllegalArgumentException if it would begin before 0
   */
  public Span plus(int offset) {
    return new Span(start + offset, end + offset);
  }

  /**
   * {@return whether the two share at least one character}
   *
   * @param other another span of the same text
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return whether {@code other} lies within this one; a span contains itself}
   *
   * @param other another span of the same text
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return the characters of {@code text} under this span}
   *
   * @param text the text that the span is a place of
   * @throws StringIndexOutOfBoundsException if the span ends after the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
