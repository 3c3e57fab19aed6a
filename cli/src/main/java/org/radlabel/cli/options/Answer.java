package org.radlabel.cli.options;

import java.util.Arrays;
import java.util.Iterator;
import org.radlabel.LabelOption;
import org.radlabel.LabelOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One {@code --option NAME=VALUE}.
 *
 * @param name an option's name
 * @param value one of its values
 */
record Answer(String name, String value) {

  /** Reads an answer; refuses one that does not exist. */
  static final class Converter implements ITypeConverter<Answer> {
    @Override
    public Answer convert(String typed) {
      int equals = typed.indexOf('=');
      if (equals < 0) {
        throw new TypeConversionException("must be NAME=VALUE; got: " + typed);
      }
      Answer answer = new Answer(typed.substring(0, equals), typed.substring(equals + 1));
      try {
        LabelOptions.DEFAULTS.with(answer.name, answer.value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
      return answer;
    }
  }

  /** Every option with its values, the default first, as the help shows them. */
  static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(LabelOption.values())
          .map(option -> option.title() + "=" + String.join("|", option.answers()))
          .iterator();
    }
  }
}
