package org.radlabel.formats.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.why.Miss;

class PlainWordsTest {
  static Stream<Arguments> words() {
    return Stream.of(
        words("Cause", Cause.values(), PlainWords::of),
        words("Miss", Miss.values(), PlainWords::of),
        words("Antecedent", Antecedent.values(), PlainWords::of),
        words("Says", Cue.Says.values(), PlainWords::of),
        words("Gives", Predicate.Gives.values(), PlainWords::of),
        words("Answer", Answer.Says.values(), PlainWords::of));
  }

  private static <T> Arguments words(String name, T[] values, Function<T, String> of) {
    return Arguments.of(name, Stream.of(values).map(of).toList());
  }

  /** Words that another constant has too would not tell the two apart. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void eachHasWordsOfItsOwn(String name, List<String> words) {
    assertThat(words).isNotEmpty().doesNotHaveDuplicates();
  }

  /** They go on after a colon, in the middle of a line, and read as English. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void theyAreWordsInTheMiddleOfASentence(String name, List<String> words) {
    assertThat(words).allMatch(w -> w.matches("[a-z][a-z', -]*[a-z]") && w.length() < 70);
  }

  @Test
  void aCueHasAKind() {
    assertThat(Stream.of(Cue.Says.values()).map(PlainWords::kind)).allMatch(k -> !k.isBlank());
  }
}
