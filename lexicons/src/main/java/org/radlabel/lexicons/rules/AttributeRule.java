package org.radlabel.lexicons.rules;

import java.util.Objects;

/**
 * Words that say something of a finding beside its being there: side, place, size, change, age.
 *
 * <p>Immutable, null-free.
 *
 * @param text what it is written with
 * @param attribute what they speak of
 * @param value what they say, one that the attribute {@linkplain Attribute#allows allows}; {@link
 *     Attribute#NONE} hides the rules whose phrases lie in its own; for {@link Attribute#SIZE} the
 *     unit, the number being what stands before it
 * @param reach how far they reach
 * @param applies the categories they speak of
 * @serial exclude
 */
public record AttributeRule(
    RuleText text, Attribute attribute, String value, Reach reach, Applies applies)
    implements Rule {

  /** How far an attribute before a list of findings reaches. */
  public enum Reach {
    /** The first finding, and what shares its attributes. */
    PHRASE,
    /** Every finding of the list ("no change in the effusion and the opacity"). */
    LIST
  }

  /**
   * {@return whether it speaks of a category}
   *
   * @param category the category of a mention
   */
  public boolean speaksOf(Category category) {
    return applies.to(category);
  }

  /**
   * Checks for null and copies.
   *
   * @param text what it is written with
   * @param attribute what they speak of
   * @param value what they say, one that the attribute {@linkplain Attribute#allows allows}; {@link
   *     Attribute#NONE} hides the rules whose phrases lie in its own; for {@link Attribute#SIZE}
   *     the unit, the number being what stands before it
   * @param reach how far they reach
   * @param applies the categories they speak of
   */
  public AttributeRule {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(applies, "applies");
  }

  @Override
  public AttributeRule withText(RuleText other) {
    return new AttributeRule(other, attribute, value, reach, applies);
  }

  /**
   * {@return the same rule, of other categories}
   *
   * @param other which categories
   */
  public AttributeRule withApplies(Applies other) {
    return new AttributeRule(text, attribute, value, reach, other);
  }

  @Override
  public String kindName() {
    return "attribute";
  }
}
