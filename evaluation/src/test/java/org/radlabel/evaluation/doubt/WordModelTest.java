package org.radlabel.evaluation.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

class WordModelTest {
  private static final List<String> FILLERS =
      List.of("quiet", "stone", "river", "lantern", "meadow", "copper", "violet", "thunder");

  /** Of labels that are flipped, five times as many as at random are among the least likely. */
  @Test
  void findsFlippedLabels() {
    Random random = new Random(3);
    List<ReportLabels> reports = new ArrayList<>();
    Set<Integer> flipped = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      boolean isThere = random.nextBoolean();
      boolean flip = i % 50 == 0;
      if (flip) {
        flipped.add(i);
      }
      String text = (isThere ? "wet fluffy " : "plain dry ") + filler(random) + " end " + i;
      reports.add(labelled(text, isThere != flip ? Label.POSITIVE : Label.NEGATIVE));
    }

    WordModel model = model(reports);

    List<Integer> order =
        IntStream.range(0, reports.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> model.expected(reports.get(i))[0]))
            .toList();
    assertThat(order.subList(0, 100).stream().filter(flipped::contains)).hasSizeGreaterThan(10);
  }

  @Test
  void theOrderOfReportsMakesNoDifference() {
    Random random = new Random(4);
    List<ReportLabels> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Label label = Label.valueOf(i % 3 == 0 ? "POSITIVE" : "NOT_MENTIONED");
      reports.add(labelled(filler(random) + " " + filler(random), label));
    }
    List<ReportLabels> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);

    WordModel one = model(reports);
    WordModel other = model(shuffled);

    for (ReportLabels report : reports) {
      assertThat(one.expected(report)).isEqualTo(other.expected(report));
    }
  }

  @Test
  void fewReportsAndNoneDoNotMatter() {
    ReportLabels only = labelled("quiet river", Label.UNCERTAIN);

    assertThat(model(List.of(only)).expected(only)[0]).isBetween(0.0, 1.0);
    assertThat(model(List.of()).expected(only)[0]).isEqualTo(0.25);
    assertThat(model(List.of(only)).expected(labelled("", Label.POSITIVE))[0]).isNotNaN();
  }

  @Test
  void ofManyReportsTheSameAreKept() {
    List<ReportLabels> reports = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      reports.add(
          labelled(
              "word" + (char) ('a' + i % 26) + " number " + (char) ('a' + i / 26), Label.POSITIVE));
    }

    List<WordSample.Item> kept = sample(reports, 10);
    Collections.reverse(reports);

    assertThat(kept).hasSize(10);
    assertThat(sample(reports, 10).stream().map(WordSample.Item::key).toList())
        .isEqualTo(kept.stream().map(WordSample.Item::key).toList());
  }

  private static String filler(Random random) {
    return FILLERS.get(random.nextInt(FILLERS.size()));
  }

  private static WordModel model(List<ReportLabels> reports) {
    return new WordModel(sample(reports, WordSample.MOST), 1);
  }

  private static List<WordSample.Item> sample(List<ReportLabels> reports, int most) {
    WordSample sample = new WordSample(most);
    reports.forEach(sample::add);
    return sample.items();
  }

  private static ReportLabels labelled(String text, Label label) {
    return new ReportLabels(Report.of("r", text), Map.of(Category.EDEMA, label), List.of(), 0);
  }
}
