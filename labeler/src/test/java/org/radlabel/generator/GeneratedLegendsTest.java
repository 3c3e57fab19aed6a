package org.radlabel.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.lexicons.rules.Category;

/** Coded lines below a legend whose entries stand in lines of their own, in each of its forms. */
class GeneratedLegendsTest {
  private static final long SEED = 20261129;
  private static final int FORMS = 1_500;
  private static final Labeler LABELER = Labeler.create();

  private static final List<String[]> LABELS =
      List.of(
          new String[] {"Edema", "Edema"},
          new String[] {"Pleural effusion", "Pleural Effusion"},
          new String[] {"Pneumothorax", "Pneumothorax"},
          new String[] {"Consolidation", "Consolidation"},
          new String[] {"Atelectasis", "Atelectasis"},
          new String[] {"Rib fracture", "Fracture"});

  private static final List<Label> VALUES =
      List.of(Label.POSITIVE, Label.NEGATIVE, Label.UNCERTAIN, Label.NOT_MENTIONED);

  /** Codes of what is there, is not, is open and is not told, with what each means. */
  private static final List<List<String[]>> CODES =
      List.of(
          List.of(
              code("P", "present"),
              code("A", "absent"),
              code("E", "equivocal"),
              code("U", "unknown")),
          List.of(
              code("Y", "yes"),
              code("N", "no"),
              code("Q", "questionable"),
              code("NA", "not assessed")),
          List.of(
              code("1", "Present"),
              code("0", "Absent"),
              code("2", "Possible"),
              code("9", "Not assessed")));

  private static final List<String> ENTRIES =
      List.of("%s = %s", "%s: %s", "%s - %s", "(%s) %s", "[%s] = %s");
  private static final List<String> LINES = List.of("%s: %s", "%s - %s", "%s   %s", "%s (%s)");
  private static final List<String> TITLES = List.of("Key:\n", "Legend\n", "CODES:\n", "Key: ", "");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\u0085");

  private static String[] code(String code, String meaning) {
    return new String[] {code, meaning};
  }

  @Test
  void saysOfEachLabelWhatItsCodeMeans() {
    Random random = new Random(SEED);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < FORMS; i++) {
      List<String[]> codes = any(random, CODES);
      List<String[]> labels = new ArrayList<>(LABELS);
      Collections.shuffle(labels, random);
      List<Integer> drawn = labels.stream().map(label -> random.nextInt(codes.size())).toList();
      String text = written(random, codes, labels, drawn);
      for (int k = 0; k < labels.size(); k++) {
        Label value = LABELER.label(text).label(new Category(labels.get(k)[1]));
        if (value != VALUES.get(drawn.get(k))) {
          wrong.add(labels.get(k)[0] + " is " + value + " in " + text);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void saysNothingOfCodesWithoutALegend() {
    Random random = new Random(SEED);
    for (String[] label : LABELS) {
      String form = any(random, LINES);
      String plain = "Seen: yes\n" + String.format(form, label[0], "A");
      assertThat(LABELER.label(plain).label(new Category(label[1])))
          .as(plain)
          .isEqualTo(Label.POSITIVE);
    }
  }

  private static String written(
      Random random, List<String[]> codes, List<String[]> labels, List<Integer> drawn) {
    String title = any(random, codes.get(0)[0].equals("1") ? TITLES.subList(0, 4) : TITLES);
    String entry = any(random, ENTRIES);
    List<String> entries = new ArrayList<>();
    codes.forEach(code -> entries.add(String.format(entry, code[0], code[1])));
    Collections.shuffle(entries, random);
    String between = any(random, List.of("\n", ",\n", "\n\n"));
    String line = any(random, LINES);
    StringBuilder text = new StringBuilder(title).append(String.join(between, entries));
    text.append("\n\n");
    for (int k = 0; k < labels.size(); k++) {
      text.append(String.format(line, labels.get(k)[0], codes.get(drawn.get(k))[0])).append('\n');
    }
    return text.toString().replace("\n", any(random, LINE_ENDS));
  }

  private static <T> T any(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
