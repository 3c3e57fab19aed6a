package org.radlabel.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.ReportLabelsAssert;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Source;

/** What an addendum overturns and what it leaves: {@code addenda.tsv}. */
class AddendaTest {
  private static final Labeler LABELER = Labeler.create();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "addenda.tsv", delimiter = '\t', numLinesToSkip = 2)
  void labelsAreThoseExpected(String id, String text, String expected) {
    ReportLabels labels = LABELER.label(text.replace("\\n", "\n"));
    new Example(text, expected, new Source("addenda.tsv", 1, 1))
        .labels()
        .forEach(
            (category, value) ->
                ReportLabelsAssert.assertThat(labels)
                    .as(id)
                    .has(category, ReportLabelsAssert.label(value)));
  }
}
