package org.radlabel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.radlabel.lexicons.Category;

/** What an addendum overturns and what it leaves: {@code addenda.tsv}. */
class AddendaTest {
  private static final Labeler LABELER = Labeler.create();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "addenda.tsv", delimiter = '\t', numLinesToSkip = 2)
  void labelsAreThoseExpected(String id, String text, String expected) {
    ReportLabels labels = LABELER.label(text.replace("\\n", "\n"));
    for (String label : expected.split(";", -1)) {
      int equals = label.indexOf('=');
      ReportLabelsAssert.assertThat(labels)
          .as(id)
          .has(
              new Category(label.substring(0, equals).strip()),
              ReportLabelsAssert.label(label.substring(equals + 1).strip()));
    }
  }
}
