package org.radlabel.negation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.radlabel.lexicons.rules.Attribute;

/**
 * What a sentence says of a mention beside its being there: side, location, severity, size, change,
 * chronicity, and of tubes and lines the place and distance of the tip. Of each attribute but the
 * location there is one value at most.
 *
 * <p>They describe what is mentioned, whether it is asserted or denied: of "no right apical
 * pneumothorax" side and location are known. Immutable, null-free.
 *
 * @param hits every attribute that is known, in the order of {@link Attribute}, locations by name
 * @serial exclude
 */
public record Attributes(List<AttributeHit> hits) implements Serializable {
  /** Nothing is known. */
  public static final Attributes NONE = new Attributes(List.of());

  /**
   * Copies and sorts.
   *
   * @param hits every attribute that is known, in the order of {@link Attribute}, locations by name
   */
  public Attributes {
    hits =
        hits.stream()
            .sorted(
                Comparator.comparing(AttributeHit::attribute).thenComparing(AttributeHit::value))
            .toList();
  }

  /** {@return whether nothing is known} */
  @JsonIgnore
  public boolean isEmpty() {
    return hits.isEmpty();
  }

  /** {@return {@code left}, {@code right} or {@code bilateral}} */
  public Optional<String> side() {
    return value(Attribute.SIDE);
  }

  /**
   * {@return the places, such as {@code upper-lobe}, {@code base}, {@code rib}, by name; may be
   * empty}
   */
  public List<String> locations() {
    return hits.stream()
        .filter(h -> h.attribute() == Attribute.LOCATION)
        .map(AttributeHit::value)
        .toList();
  }

  /**
   * {@return {@code trace}, {@code small}, {@code mild}, {@code moderate}, {@code large} or {@code
   * severe}}
   */
  public Optional<String> severity() {
    return value(Attribute.SEVERITY);
  }

  /** {@return the largest extent in centimetres, more than 0} */
  public OptionalDouble sizeCm() {
    return value(Attribute.SIZE).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  /**
   * {@return {@code new}, {@code increased}, {@code unchanged}, {@code decreased} or {@code
   * resolved}, as compared with an earlier study}
   */
  public Optional<String> change() {
    return value(Attribute.CHANGE);
  }

  /** {@return {@code acute}, {@code subacute}, {@code chronic} or {@code old}} */
  public Optional<String> chronicity() {
    return value(Attribute.CHRONICITY);
  }

  /** {@return where a tube or line ends, such as {@code mid-svc}, {@code above-carina}} */
  public Optional<String> tip() {
    return value(Attribute.TIP);
  }

  /** {@return how far from what the tip names it ends, in centimetres} */
  public OptionalDouble distanceCm() {
    return value(Attribute.DISTANCE).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  /**
   * {@return these attributes with their spans moved to the right by {@code offset} characters}
   *
   * @param offset how many characters; negative for the left
   */
  public Attributes plus(int offset) {
    return isEmpty() ? NONE : new Attributes(hits.stream().map(h -> h.plus(offset)).toList());
  }

  private Optional<String> value(Attribute attribute) {
    return hits.stream()
        .filter(h -> h.attribute() == attribute)
        .map(AttributeHit::value)
        .findFirst();
  }
}
