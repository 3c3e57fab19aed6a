package org.radlabel.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.radlabel.Aggregation;
import org.radlabel.Labeler;
import org.radlabel.LabelerBuilder;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.rules.section.SectionPolicy;

/**
 * A labeler by names and values, as the command line has them without the hyphens: {@code lexicon},
 * {@code findings}, {@code sections}, {@code aggregation}, {@code language-check}, {@code budget},
 * and the options of {@code --option}. Stateless.
 */
public final class Settings {
  private Settings() {}

  /**
   * {@return a labeler; the files of a lexicon's folder are read here and travel with it}
   *
   * @param settings values by name; what is not named has its default
   * @throws IllegalArgumentException if there is no such name or value; it lists those there are
   * @throws org.radlabel.lexicons.rules.LexiconException with every problem of a lexicon's files
   */
  public static Labeler labeler(Map<String, String> settings) {
    LabelerBuilder builder = Labeler.builder();
    settings.forEach((name, value) -> set(builder, name, value));
    return builder.build();
  }

  private static void set(LabelerBuilder builder, String name, String value) {
    switch (name) {
      case "lexicon" -> builder.lexicon(Path.of(value));
      case "findings" -> builder.findings(choice(Findings.values(), name, value));
      case "sections" -> builder.sections(choice(SectionPolicy.values(), name, value));
      case "aggregation" -> builder.aggregation(choice(Aggregation.values(), name, value));
      case "language-check" -> builder.languageCheck(choice(Switch.values(), name, value).on());
      case "budget" -> builder.budget(number(name, value));
      default -> builder.option(name, value);
    }
  }

  private enum Switch {
    ON,
    OFF;

    boolean on() {
      return this == ON;
    }
  }

  private static <E extends Enum<E>> E choice(E[] values, String name, String value) {
    return Arrays.stream(values)
        .filter(one -> EnumNames.typed(one).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + " must be one of "
                        + String.join(", ", Arrays.stream(values).map(EnumNames::typed).toList())
                        + "; got: "
                        + value));
  }

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a whole number; got: " + value, e);
    }
  }
}
