package org.radlabel.negation.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Label;
import org.radlabel.LabelOption;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;

/** The named options hold with this engine as with the scope engine: {@code options.tsv}. */
class OptionsTest {
  private static final Map<String, Labeler> LABELERS = new ConcurrentHashMap<>();

  static Stream<Cases.Case> options() {
    return Cases.of(OptionsTest.class, "options.tsv");
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionHolds(Cases.Case option) {
    ReportLabels labels =
        LABELERS.computeIfAbsent(option.field(1), OptionsTest::labeler).label(option.field(2));

    for (String expected : option.field(3).split(";", -1)) {
      String[] pair = expected.split("=", -1);
      assertThat(labels.label(new Category(pair[0])))
          .as("%s: %s", option.place(), expected)
          .isEqualTo(label(pair[1]));
    }
  }

  private static Labeler labeler(String option) {
    String[] pair = option.split("=", -1);
    return Labeler.builder()
        .assertion(DependencyEngine.NAME)
        .attributes(false)
        .option(pair[0], pair[1])
        .build();
  }

  private static Label label(String written) {
    return switch (written) {
      case "1" -> Label.POSITIVE;
      case "0" -> Label.NEGATIVE;
      case "-1" -> Label.UNCERTAIN;
      case "" -> Label.NOT_MENTIONED;
      default -> throw new IllegalArgumentException("no label: " + written);
    };
  }

  @Test
  void everyAnswerHasACase() {
    Set<String> covered = options().map(o -> o.field(1)).collect(Collectors.toSet());

    List<String> all =
        Stream.of(LabelOption.values())
            .flatMap(o -> o.answers().stream().map(a -> o.title() + "=" + a))
            .toList();
    assertThat(covered).containsExactlyInAnyOrderElementsOf(all);
  }
}
