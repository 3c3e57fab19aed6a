package org.radlabel.lexicons.rules;

import java.util.Objects;

/**
 * Words or a sign that answer a label of a template: "Pneumothorax: no".
 *
 * <p>Signs are written by name: {@code plus}, {@code minus}, {@code ticked}, {@code unticked}.
 * Phrases name no word classes and have no gaps. Immutable, null-free.
 *
 * @param text what it is written with
 * @param says what the answer says of what its label names
 * @param bare whether it answers a label also with nothing between them ("Edema no.")
 * @serial exclude
 */
public record Answer(RuleText text, Says says, boolean bare) implements Rule {

  /** What an answer says. */
  public enum Says {
    /** It is as the label says. */
    YES,
    /** It is not as the label says. */
    NO,
    /** Left open. */
    OPEN,
    /** Nothing: not asked, not reported. */
    NOTHING
  }

  /**
   * Checks for null and copies.
   *
   * @param text what it is written with
   * @param says what the answer says of what its label names
   * @param bare whether it answers a label also with nothing between them ("Edema no.")
   */
  public Answer {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(says, "says");
  }

  @Override
  public Answer withText(RuleText other) {
    return new Answer(other, says, bare);
  }

  @Override
  public String kindName() {
    return "answer";
  }
}
