package org.radlabel.lexicons;

import java.util.List;
import java.util.Objects;

/**
 * Words that say something of a finding beside its being there: side, place, size, change, age.
 *
 * <p>Immutable, null-free.
 *
 * @param attribute what they speak of
 * @param value what they say, one that the attribute {@linkplain Attribute#allows allows}; {@link
 *     Attribute#NONE} hides the rules whose phrases lie in its own; for {@link Attribute#SIZE} the
 *     unit, the number being what stands before it
 * @param reach how far they reach
 * @param only the categories they speak of; empty for all
 * @param except the categories they do not speak of
 */
public record AttributeRule(
    String id,
    Attribute attribute,
    String value,
    Reach reach,
    List<Category> only,
    List<Category> except,
    List<String> phrases,
    String comment,
    List<Example> examples,
    Source source)
    implements Rule {

  /** How far an attribute before a list of findings reaches. */
  public enum Reach {
    /** The first finding, and what shares its attributes. */
    PHRASE,
    /** Every finding of the list ("no change in the effusion and the opacity"). */
    LIST
  }

  /** Whether it speaks of a category. */
  public boolean speaksOf(Category category) {
    return (only.isEmpty() || only.contains(category)) && !except.contains(category);
  }

  /** Checks for null and copies. */
  public AttributeRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reach, "reach");
    only = List.copyOf(only);
    except = List.copyOf(except);
    phrases = List.copyOf(phrases);
    Objects.requireNonNull(comment, "comment");
    examples = List.copyOf(examples);
    Objects.requireNonNull(source, "source");
  }
}
