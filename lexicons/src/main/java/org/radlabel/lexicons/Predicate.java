package org.radlabel.lexicons;

import java.util.List;
import java.util.Objects;

/**
 * Words that say what a structure is like.
 *
 * <p>Immutable, null-free.
 *
 * @param gives what they say of the structure's category
 */
public record Predicate(
    String id,
    Gives gives,
    List<String> phrases,
    String comment,
    List<Example> examples,
    Source source)
    implements Rule {

  /** What a predicate says of a structure's category, the strongest first. */
  public enum Gives {
    /** Between normal and abnormal: left open. */
    BORDERLINE,
    /** Abnormal: the category is present. */
    POSITIVE,
    /** Normal: the category is absent. */
    NEGATIVE,
    /** Not assessed: left open. */
    UNASSESSED,
    /** Stable, with no word on what it is like: left open by Stanford's convention. */
    STABLE,
    /** Nothing: the structure is mentioned, and not said to be like anything. */
    NOTHING
  }

  /** Checks for null and copies. */
  public Predicate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(gives, "gives");
    phrases = List.copyOf(phrases);
    Objects.requireNonNull(comment, "comment");
    examples = List.copyOf(examples);
    Objects.requireNonNull(source, "source");
  }
}
