package org.radlabel.rules.text;

import java.util.List;
import java.util.Objects;
import org.radlabel.rules.Span;

/**
 * A text as it was meant, with the places where its characters stood in the text as it was given.
 *
 * <p>Immutable, null-free, safe for any number of threads. {@link #toString()} quotes no text.
 */
public final class NormalizedText {
  private final String text;
  private final List<Alignment> stages;

  NormalizedText(String text, List<Alignment> stages) {
    this.text = Objects.requireNonNull(text, "text");
    this.stages = List.copyOf(stages);
  }

  /** A text with nothing to do. */
  static NormalizedText unchanged(String text) {
    return new NormalizedText(text, List.of());
  }

  /** {@return the normalised text; the text that was given where it {@link #isUnchanged}} */
  public String text() {
    return text;
  }

  /** {@return whether there was nothing to do} */
  public boolean isUnchanged() {
    return stages.isEmpty();
  }

  /**
   * {@return the stretch of the text as it was given that a stretch of the normalised one stands
   * for}
   *
   * @param normalized a stretch of the normalised text
   */
  public Span original(Span normalized) {
    Span span = normalized;
    for (int i = stages.size() - 1; i >= 0; i--) {
      span = stages.get(i).toOld(span);
    }
    return span;
  }

  /**
   * {@return the stretch of the normalised text that stands for a stretch of the text as it was
   * given}
   *
   * @param original a stretch of the text as it was given
   */
  public Span normalized(Span original) {
    Span span = original;
    for (Alignment stage : stages) {
      span = stage.toNew(span);
    }
    return span;
  }

  @Override
  public String toString() {
    return "NormalizedText[" + text.length() + " characters]";
  }
}
