package org.radlabel;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value for every {@link LabelOption}: two are equal where all values are. Immutable, null-free.
 *
 * @serial exclude
 */
public final class LabelOptions implements Serializable {
  private static final long serialVersionUID = 1;

  /** The default of every option. */
  public static final LabelOptions DEFAULTS = new LabelOptions(new EnumMap<>(LabelOption.class));

  private final EnumMap<LabelOption, String> changed;

  private LabelOptions(EnumMap<LabelOption, String> changed) {
    this.changed = changed;
  }

  /**
   * {@return these options with another value for one of them}
   *
   * @param name the option's name, as the command line has it without the hyphens
   * @param value its value, as the command line has it
   * @throws IllegalArgumentException if there is no such option or value; it lists those there are
   */
  public LabelOptions with(String name, String value) {
    LabelOption option = LabelOption.titled(Objects.requireNonNull(name, "name"));
    if (!option.answers().contains(Objects.requireNonNull(value, "value"))) {
      String allowed = String.join(", ", option.answers());
      throw new IllegalArgumentException(
          "option " + name + " must be one of " + allowed + "; got: " + value);
    }
    EnumMap<LabelOption, String> next = new EnumMap<>(changed);
    next.put(option, value);
    next.remove(option, option.byDefault());
    return new LabelOptions(next);
  }

  /**
   * {@return the value of an option}
   *
   * @param option the option
   */
  public String value(LabelOption option) {
    return changed.getOrDefault(option, option.byDefault());
  }

  /** {@return the values that are not the default, by {@linkplain LabelOption#title() name}} */
  public SortedMap<String, String> changed() {
    return titled(true);
  }

  /** {@return those of the changed ones that are changes of the lexicon} */
  public SortedMap<String, String> inLexicon() {
    return titled(false);
  }

  /**
   * Makes sure that a finished lexicon can be used with these.
   *
   * @throws IllegalStateException if one of them is a change of a lexicon
   */
  void checkNoneInLexicon() {
    if (!inLexicon().isEmpty()) {
      throw new IllegalStateException(
          "the options "
              + inLexicon()
              + " are changes of a lexicon: make the lexicon with them (Lexicons.builtIn,"
              + " Lexicons.load), or give its folder");
    }
  }

  private SortedMap<String, String> titled(boolean all) {
    SortedMap<String, String> titled = new TreeMap<>();
    changed.forEach(
        (option, value) -> {
          if (all || option.isInLexicon()) {
            titled.put(option.title(), value);
          }
        });
    return Collections.unmodifiableSortedMap(titled);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelOptions options && changed.equals(options.changed);
  }

  @Override
  public int hashCode() {
    return changed.hashCode();
  }

  /** The values that are not the default, {@code name=value}, with commas between. */
  @Override
  public String toString() {
    return String.join(
        ", ", changed().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }
}
