package org.radlabel.cli.options;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of several words, each a constant as it is written, whatever its case; told in lower case.
 */
public abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> values;
  private final String allowed;

  /**
   * A choice among an enum's values.
   *
   * @param values the values, named in small letters with hyphens
   */
  public Choice(E[] values) {
    this.values = List.of(values);
    this.allowed = this.values.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String word) {
    return values.stream()
        .filter(value -> value.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + allowed + " but was '" + word + "'"));
  }
}
