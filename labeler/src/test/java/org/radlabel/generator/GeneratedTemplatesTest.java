package org.radlabel.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;

/** Tables of known values, written in each of the layouts that templates come in. */
class GeneratedTemplatesTest {
  private static final int TABLES = 2_000;
  private static final double LEAST = 0.995;
  private static final Labeler LABELER = Labeler.create();

  private static final List<String[]> LABELS =
      List.of(
          new String[] {"Edema", "Edema"},
          new String[] {"Pleural effusion", "Pleural Effusion"},
          new String[] {"Pneumothorax", "Pneumothorax"},
          new String[] {"Consolidation", "Consolidation"},
          new String[] {"Atelectasis", "Atelectasis"},
          new String[] {"Cardiomegaly", "Cardiomegaly"},
          new String[] {"Fracture", "Fracture"},
          new String[] {"Pleural thickening", "Pleural Other"});

  private static final List<String> COMMENTS =
      List.of("left, small", "mild", "right base, new since May", "both sides");

  /** How a row says that something is there, or not; and what stands between rows. */
  private record Layout(String name, String yes, String no, String between) {}

  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("colon", "%s: yes", "%s: no", "\n"),
          new Layout("boxes", "\u2612 %s (%c)", "\u2610 %s", "  "),
          new Layout("brackets", "[x] %s (%c)", "[ ] %s", " "),
          new Layout("columns", "%s   no   yes", "%s   no   no", "\n"),
          new Layout("bars", "%s | yes | no", "%s | no | no", "\n"),
          new Layout("sides", "%s: R: no, L: yes", "%s: R: no, L: no", "\n"),
          new Layout("sides in words", "%s: right no left yes", "%s: right no left no", "\n"),
          new Layout("grades", "%s 2+", "%s 0", ", "),
          new Layout(
              "picklist", "%s: [none / present] -> present", "%s: [none / present] none", "\n"),
          new Layout("stars", "%s: none / *present*", "%s: *none* / present", "\n"),
          new Layout("questions", "Q: Is there %s? A: Yes, %c", "Q: Is there %s? A: No", "\n"),
          new Layout("open questions", "%s present? y", "%s present? n", "\n"),
          new Layout(
              "short sentences", "Is there %s? There is.", "Is there %s? There is not.", "\n"),
          new Layout("true or false", "T   %s", "F   %s", "\n"),
          new Layout("row", "%s yes (%c)", "%s no", ", "),
          new Layout("leaders", "%s ........ present", "%s ........ none", "\n"),
          new Layout("slashes", "%s yes", "%s no", " / "));

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void saysOfEachLabelWhatItsRowSays(long seed) {
    Random random = new Random(seed);
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    for (int i = 0; i < TABLES; i++) {
      Layout layout = LAYOUTS.get(i % LAYOUTS.size());
      List<String[]> rows = new ArrayList<>(LABELS);
      Collections.shuffle(rows, random);
      rows = rows.subList(0, 3 + random.nextInt(LABELS.size() - 3));
      List<String> lines = new ArrayList<>();
      List<Label> expected = new ArrayList<>();
      for (String[] row : rows) {
        boolean present = random.nextBoolean() || expected.isEmpty();
        expected.add(present ? Label.POSITIVE : Label.NEGATIVE);
        String comment = COMMENTS.get(random.nextInt(COMMENTS.size()));
        lines.add((present ? layout.yes : layout.no).replace("%s", row[0]).replace("%c", comment));
      }
      String text = String.join(layout.between, lines);
      ReportLabels labels = LABELER.label(text);
      for (int k = 0; k < rows.size(); k++) {
        cells++;
        Label value = labels.label(new Category(rows.get(k)[1]));
        if (value != expected.get(k)) {
          wrong.add(layout.name + ": " + rows.get(k)[0] + " is " + value + " in " + text);
        }
      }
    }
    assertThat(wrong).as("of %d", cells).hasSizeLessThanOrEqualTo((int) (cells * (1 - LEAST)));
  }
}
