package org.radlabel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.radlabel.Labeler;

/** What a task reads. */
class ReportReaderTest {
  private static final String TEXT = "No effusion.";
  private static final Labeler LABELER = Labeler.create();

  @Test
  void several_functions_of_one_text_read_it_once() {
    Outcome first = new ReportReader(LABELER).read(TEXT);

    assertThat(new ReportReader(LABELER).read(new String(TEXT.toCharArray()))).isSameAs(first);
  }

  @Test
  void another_text_and_another_labeler_read_anew() {
    Outcome first = new ReportReader(LABELER).read(TEXT);
    Labeler other = Labeler.builder().budget(1).build();

    assertThat(new ReportReader(other).read(TEXT)).isNotEqualTo(first);
    assertThat(new ReportReader(LABELER).read("Small effusion.").labels())
        .isNotEqualTo(first.labels());
    assertThat(new ReportReader(LABELER).read(TEXT)).isEqualTo(first);
  }
}
