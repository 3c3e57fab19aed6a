package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.List;

/**
 * The categories that a rule speaks of.
 *
 * <p>Immutable, null-free.
 *
 * @param only the categories it speaks of; empty for all
 * @param except the categories it does not speak of
 * @serial exclude
 */
public record Applies(List<Category> only, List<Category> except) implements Serializable {

  /** To all categories. */
  public static final Applies TO_ALL = new Applies(List.of(), List.of());

  /**
   * Checks for null and copies.
   *
   * @param only the categories it speaks of; empty for all
   * @param except the categories it does not speak of
   */
  public Applies {
    only = List.copyOf(only);
    except = List.copyOf(except);
  }

  /** {@return whether it names the categories it speaks of} */
  public boolean isToSomeOnly() {
    return !only.isEmpty();
  }

  /** {@return whether it speaks of every category} */
  public boolean isToAll() {
    return only.isEmpty() && except.isEmpty();
  }

  /**
   * {@return whether it speaks of a category}
   *
   * @param category the category of a mention
   */
  public boolean to(Category category) {
    return (only.isEmpty() || only.contains(category)) && !except.contains(category);
  }
}
