package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;
import org.radlabel.rules.section.SectionPolicy;

/** Labels and evidence are values, and a labeler travels as its settings. */
class LabelsAsValuesTest {
  private static final String TEXT =
      "FINDINGS: Small right apical pneumothorax, 1.2 cm. No effusion.\nIMPRESSION: Possible edema.";
  private static final Labeler LABELER = Labeler.create();

  @ParameterizedTest
  @ValueSource(
      strings = {TEXT, "", "Nothing to be told.", "Kein Pneumothorax, keine Stauung, kein Erguss."})
  void labels_come_back_from_a_stream_and_from_json_as_they_were(String text) throws Exception {
    ReportLabels labels =
        LABELER.label(
            new Report("a1", List.of(new TextField("text", text)), Map.of("subject_id", "7")));
    ObjectMapper json = new ObjectMapper();
    ReportLabels read = json.readValue(json.writeValueAsString(labels), ReportLabels.class);
    assertThat(read).isEqualTo(labels).hasSameHashCodeAs(labels);
    assertThat(read.evidence()).isEqualTo(labels.evidence());
    assertThat(read.labels()).containsExactlyEntriesOf(labels.labels());
    assertThat(read.language()).isEqualTo(labels.language());
    assertThat(copied(labels)).isEqualTo(labels).isEqualTo(read);
  }

  @Test
  void labels_of_another_text_or_another_policy_are_not_equal() {
    ReportLabels labels = LABELER.label(TEXT);
    assertThat(labels).isEqualTo(LABELER.label(TEXT)).hasSameHashCodeAs(LABELER.label(TEXT));
    assertThat(labels).isNotEqualTo(LABELER.label(TEXT + " No fracture."));
    assertThat(labels)
        .isNotEqualTo(Labeler.builder().sections(SectionPolicy.IMPRESSION).build().label(TEXT));
    assertThat(labels).isNotEqualTo(Labeler.builder().attributes(false).build().label(TEXT));
  }

  @Test
  void no_word_of_the_report_is_told_by_name() {
    assertThat(LABELER.label(TEXT)).asString().contains("Pneumothorax=").doesNotContain("apical");
  }

  @Test
  void a_labeler_comes_back_with_its_settings() throws Exception {
    List<Labeler> labelers =
        List.of(
            LABELER,
            Labeler.builder().sections(SectionPolicy.IMPRESSION).attributes(false).build(),
            Labeler.builder().option("no-finding", "strict").fuzzy(false).memo(false).build(),
            Labeler.builder()
                .lexicon(Lexicons.builtIn().without("neg.no"))
                .aggregation(Aggregation.CHEXPERT)
                .build());
    for (Labeler labeler : labelers) {
      Labeler copy = copied(labeler);
      assertThat(copy.label(TEXT)).isEqualTo(labeler.label(TEXT));
      assertThat(copy.lexicon()).isEqualTo(labeler.lexicon());
      assertThat(copy.options().changed()).isEqualTo(labeler.options().changed());
    }
  }

  @Test
  void of_equal_settings_one_labeler_is_made() throws Exception {
    Lexicon own = Lexicons.builtIn().without("neg.no");
    for (Supplier<LabelerBuilder> settings :
        List.<Supplier<LabelerBuilder>>of(
            Labeler::builder,
            () -> Labeler.builder().lexicon(own),
            () -> Labeler.builder().option("likely", "uncertain"))) {
      Labeler first = copied(settings.get().build());

      assertThat(copied(settings.get().build())).isSameAs(first);
      assertThat(copied(settings.get().fuzzy(false).build())).isNotSameAs(first);
    }
  }

  @Test
  void many_settings_do_not_fill_the_memory() throws Exception {
    Labeler first = copied(LABELER);
    for (int steps = 1; steps < 10; steps++) {
      copied(Labeler.builder().budget(steps).build());
    }

    assertThat(copied(LABELER)).isNotSameAs(first);
  }

  @Test
  void a_function_over_a_labeler_can_be_sent() throws Exception {
    Labeler labeler = LABELER;
    SentFunction function = text -> labeler.label(text).label(Category.PNEUMOTHORAX);
    assertThat(copied(function).apply(TEXT)).isEqualTo(Label.POSITIVE);
  }

  private interface SentFunction extends Function<String, Label>, Serializable {}

  @SuppressWarnings("unchecked")
  private static <T> T copied(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
