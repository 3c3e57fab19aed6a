package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.negation.AttributeHit;

/** What holds of the attributes of any text, on texts of words drawn with a seed. */
class AttributeInvariantsTest {
  private static final int TEXTS = 400;
  private static final int MAX_WORDS = 25;

  private final Labeler with = Labeler.create();
  private final Labeler without = Labeler.builder().attributes(false).build();
  private final List<String> words = words();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsForAnyText(long seed) {
    Random random = new Random(seed);
    int attributes = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      ReportLabels labels = with.label(text);
      for (Evidence evidence : labels.evidence()) {
        check(text, evidence);
        attributes += evidence.attributes().hits().size();
      }
      checkOthersAreTheSame(labels, without.label(text));
      assertThat(with.label(text).evidence()).as(text).isEqualTo(labels.evidence());
    }
    assertThat(attributes).isGreaterThan(TEXTS);
  }

  private static void check(String text, Evidence evidence) {
    int begin = text.lastIndexOf('\n', evidence.span().start()) + 1;
    int end = text.indexOf('\n', evidence.span().end());
    for (AttributeHit hit : evidence.attributes().hits()) {
      assertThat(hit.span().start()).as(text).isGreaterThanOrEqualTo(begin);
      assertThat(hit.span().end()).as(text).isLessThanOrEqualTo(end < 0 ? text.length() : end);
      assertThat(hit.span().length()).as(text).isPositive();
      assertThat(hit.value()).isNotEqualTo(Attribute.NONE);
      if (hit.attribute() == Attribute.SIZE) {
        assertThat(Double.parseDouble(hit.value())).isPositive();
      } else {
        assertThat(hit.attribute().allows(hit.value())).as(hit.value()).isTrue();
      }
    }
    for (Attribute attribute : Attribute.values()) {
      List<String> values =
          evidence.attributes().hits().stream()
              .filter(h -> h.attribute() == attribute)
              .map(AttributeHit::value)
              .toList();
      assertThat(values).as(text).doesNotHaveDuplicates();
      assertThat(attribute == Attribute.LOCATION || values.size() <= 1).as(text).isTrue();
    }
  }

  private static void checkOthersAreTheSame(ReportLabels with, ReportLabels without) {
    assertThat(without.labels()).isEqualTo(with.labels());
    assertThat(without.evidence()).hasSameSizeAs(with.evidence());
    for (int i = 0; i < with.evidence().size(); i++) {
      assertThat(without.evidence().get(i).attributes().isEmpty()).isTrue();
      assertThat(without.evidence().get(i))
          .usingRecursiveComparison()
          .ignoringFields("attributes")
          .isEqualTo(with.evidence().get(i));
    }
  }

  /** One or two sentences, each a line. */
  private String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence <= random.nextInt(2); sentence++) {
      int size = 1 + random.nextInt(MAX_WORDS);
      for (int i = 0; i < size; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      text.append(".\n\n");
    }
    return text.toString();
  }

  private static List<String> words() {
    String all =
        "left right both bilateral upper lower lobe lung base bases apical hilar rib the a an in"
            + " on of at with and or , ; / but however there is are has have been was which no not"
            + " without small large mild severe trace moderate to 3 4.5 12 mm cm x by above carina"
            + " new old acute chronic stable unchanged increased decreased resolved improved worse"
            + " interval change changed from previously effusion effusions pneumothorax atelectasis"
            + " cardiomegaly heart size enlarged mildly mass nodule opacity fracture fractures tube"
            + " catheter edema consolidation lungs clear XXXX RLL bibasilar throughout again seen";
    return new ArrayList<>(List.of(all.split(" ")));
  }
}
