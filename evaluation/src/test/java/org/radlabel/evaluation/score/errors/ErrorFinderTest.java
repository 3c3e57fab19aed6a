package org.radlabel.evaluation.score.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.evaluation.score.ReportPair;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AttributeHit;
import org.radlabel.negation.Attributes;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;

class ErrorFinderTest {
  private static final List<Category> EDEMA = List.of(Category.EDEMA);

  private static List<String> errors(Convention.Uncertain uncertain, Cell reference, Cell given) {
    ErrorFinder finder =
        new ErrorFinder(EDEMA, new Convention(uncertain, Convention.Blank.ZEROS), false);
    ReportPair pair = new ReportPair("1", List.of(reference), List.of(given));
    return finder.find(pair, Optional.empty(), Optional.empty()).errors().stream()
        .map(FindingError::toString)
        .toList();
  }

  @Test
  void tellsWhatWasInventedAndMissed() {
    Convention.Uncertain ones = Convention.Uncertain.ONES;

    assertThat(errors(ones, Cell.NEGATIVE, Cell.POSITIVE))
        .containsExactly("hallucinated: Edema, present in hypothesis, denied in reference");
    assertThat(errors(ones, Cell.UNCERTAIN, Cell.BLANK))
        .containsExactly("missed: Edema, not mentioned in hypothesis, left open in reference");
    assertThat(errors(ones, Cell.UNCERTAIN, Cell.POSITIVE)).isEmpty();
    assertThat(errors(ones, Cell.UNSCORED, Cell.POSITIVE)).isEmpty();
    assertThat(errors(ones, Cell.BLANK, Cell.NEGATIVE)).isEmpty();
  }

  @Test
  void theConventionDecides() {
    assertThat(errors(Convention.Uncertain.ZEROS, Cell.UNCERTAIN, Cell.POSITIVE))
        .containsExactly("hallucinated: Edema, present in hypothesis, left open in reference");
    assertThat(errors(Convention.Uncertain.CLASS, Cell.UNCERTAIN, Cell.POSITIVE))
        .containsExactly("certainty: Edema, present in hypothesis, left open in reference");
    assertThat(errors(Convention.Uncertain.CLASS, Cell.UNCERTAIN, Cell.NEGATIVE))
        .containsExactly("missed: Edema, denied in hypothesis, left open in reference");
  }

  /** A report whose words are side, severity and finding, one mention of three words each. */
  private static ReportLabels report(String... mentions) {
    String text = String.join(". ", mentions);
    List<Evidence> evidence = new ArrayList<>();
    for (String mention : mentions) {
      String[] words = mention.split(" ", -1);
      int at = text.indexOf(mention);
      evidence.add(
          new Evidence(
              Category.EDEMA,
              Assertion.POSITIVE,
              "edema.group",
              "edema.rule",
              List.of(),
              "",
              "text",
              new Span(at, at + mention.length()),
              false,
              new Attributes(
                  List.of(
                      new AttributeHit(Attribute.SIDE, words[0], "a.side", new Span(at, at + 1)),
                      new AttributeHit(
                          Attribute.SEVERITY, words[1], "a.sev", new Span(at, at + 1))))));
    }
    return new ReportLabels(
        Report.of("1", text), Map.of(Category.EDEMA, Label.POSITIVE), evidence, 0);
  }

  private static ReportErrors compare(ReportLabels reference, ReportLabels hypothesis) {
    ErrorFinder finder = new ErrorFinder(EDEMA, Convention.AS_GIVEN, true);
    ReportPair pair = new ReportPair("1", List.of(Cell.POSITIVE), List.of(Cell.POSITIVE));
    return finder.find(pair, Optional.of(reference), Optional.of(hypothesis));
  }

  @Test
  void comparesSidesAndSeverities() {
    ReportErrors wrong = compare(report("left mild edema"), report("right moderate edema"));

    assertThat(wrong.errors().stream().map(FindingError::toString))
        .containsExactly(
            "side: Edema, right in hypothesis, left in reference",
            "severity: Edema, moderate in hypothesis, mild in reference");
    assertThat(wrong.attributes()).isEqualTo(new AttributeCounts(1, 1, 1, 1));
  }

  @Test
  void bothSidesAreLeftAndRightAndSmallIsAsMuchAsMild() {
    ReportErrors right =
        compare(report("bilateral small edema"), report("left trace edema", "right mild edema"));

    assertThat(right.errors()).isEmpty();
    assertThat(right.attributes()).isEqualTo(new AttributeCounts(1, 0, 1, 0));
  }

  @Test
  void tellsTheRulesAndTheWordsIfAsked() {
    ReportLabels given = report("left mild edema");
    ReportPair pair = new ReportPair("1", List.of(Cell.NEGATIVE), List.of(Cell.POSITIVE));

    assertThat(
            new ErrorFinder(EDEMA, Convention.AS_GIVEN, true)
                .find(pair, Optional.empty(), Optional.of(given))
                .errors())
        .hasToString(
            "[hallucinated: Edema, present in hypothesis (edema.rule \"left mild edema\"), denied in"
                + " reference]");
    assertThat(
            new ErrorFinder(EDEMA, Convention.AS_GIVEN, false)
                .find(pair, Optional.empty(), Optional.of(given))
                .errors()
                .toString())
        .contains("(edema.rule)")
        .doesNotContain("mild");
  }
}
