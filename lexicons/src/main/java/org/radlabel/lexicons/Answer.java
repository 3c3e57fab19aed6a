package org.radlabel.lexicons;

import java.util.List;
import java.util.Objects;

/**
 * Words or a sign that answer a label of a template: "Pneumothorax: no".
 *
 * <p>Signs are written by name: {@code plus}, {@code minus}, {@code ticked}, {@code unticked}.
 * Phrases name no word classes and have no gaps. Immutable, null-free.
 *
 * @param says what the answer says of what its label names
 * @param bare whether it answers a label also with nothing between them ("Edema no.")
 */
public record Answer(
    String id,
    Says says,
    boolean bare,
    List<String> phrases,
    String comment,
    List<Example> examples,
    Source source)
    implements Rule {

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

  /** Checks for null and copies. */
  public Answer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(says, "says");
    phrases = List.copyOf(phrases);
    Objects.requireNonNull(comment, "comment");
    examples = List.copyOf(examples);
    Objects.requireNonNull(source, "source");
  }
}
