package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text and what should come of it: the test that stands beside a rule.
 *
 * <p>Written {@code text => expected}. Of a rule that labels depend on, {@code expected} is a list
 * of labels, {@code Category=1; Category=0; Category=-1; Category=}, nothing after the equals sign
 * meaning blank. Immutable, null-free.
 *
 * @param text a sentence or two of a report
 * @param expected what should come of it, as written
 * @param source where it was written
 * @serial exclude
 */
public record Example(String text, String expected, Source source) implements Serializable {
  /** The values that a label may have, as written. */
  public static final List<String> VALUES = List.of("1", "0", "-1", "");

  private static final String ARROW = "=>";
  private static final String FORM =
      "an example is written \"text => Category=1\", with 1, 0, -1 or nothing after each \"=\" and"
          + " \";\" between categories";

  /**
   * Checks for null.
   *
   * @param text a sentence or two of a report
   * @param expected what should come of it, as written
   * @param source where it was written
   */
  public Example {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(source, "source");
  }

  /**
   * {@return the example as it is written in a lexicon}
   *
   * @param written the sentence, an arrow and what is expected
   * @param source where it is written
   * @throws IllegalArgumentException with what is wrong
   */
  public static Example parse(String written, Source source) {
    int arrow = written.lastIndexOf(ARROW);
    String text = arrow < 0 ? "" : written.substring(0, arrow).strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException(FORM + "; got: \"" + written + "\"");
    }
    return new Example(text, written.substring(arrow + ARROW.length()).strip(), source);
  }

  /**
   * {@return the value of each category that {@code expected} names, in the order written;
   * unmodifiable}
   *
   * @throws IllegalArgumentException if it is no list of labels
   */
  public Map<Category, String> labels() {
    Map<Category, String> labels = new LinkedHashMap<>();
    for (String label : expected.split(";", -1)) {
      add(label.strip(), labels);
    }
    return Collections.unmodifiableMap(labels);
  }

  private static void add(String label, Map<Category, String> labels) {
    int equals = label.lastIndexOf('=');
    String name = equals < 0 ? "" : label.substring(0, equals).strip();
    String value = label.substring(equals + 1).strip();
    if (name.isEmpty() || !VALUES.contains(value)) {
      throw new IllegalArgumentException(FORM + "; got: \"" + label + "\"");
    }
    if (labels.put(new Category(name), value) != null) {
      throw new IllegalArgumentException("the example names \"" + name + "\" twice");
    }
  }
}
