package org.radlabel.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;

/** Tables of known values below a heading row, in each form and with each separator. */
class GeneratedTablesTest {
  private static final long SEED = 20261128;
  private static final int TABLES = 600;
  private static final Labeler LABELER = Labeler.create();

  private static final List<String[]> LABELS =
      List.of(
          new String[] {"Edema", "Edema"},
          new String[] {"Pleural effusion", "Pleural Effusion"},
          new String[] {"pneumothorax", "Pneumothorax"},
          new String[] {"Consolidation", "Consolidation"},
          new String[] {"Atelectasis", "Atelectasis"},
          new String[] {"Cardiomegaly", "Cardiomegaly"},
          new String[] {"Rib fracture", "Fracture"},
          new String[] {"Chest tube", "Support Devices"},
          new String[] {"Pleural thickening", "Pleural Other"});

  private static final List<String> SEEN = List.of("present", "yes", "small", "mild, left", "new");
  private static final List<String> NOT = List.of("none", "no", "absent", "not seen", "resolved");
  private static final List<String> OPEN = List.of("possible", "uncertain", "?", "equivocal");
  private static final List<String> SIDE_SEEN = List.of("present", "yes", "small", "at the base");
  private static final List<String> SIDE_NOT = List.of("none", "no", "absent", "not seen");
  private static final List<String> REMARKS = List.of("", "left", "at the base", "-", "see above");

  private static final List<String[]> BOXES =
      List.of(
          new String[] {"[ ]", "[x]"},
          new String[] {"( )", "(X)"},
          new String[] {"\u2610", "\u2612"});

  /** What stands above columns to be ticked. */
  private static final List<List<String>> CHOICES =
      List.of(
          List.of("", "Y", "N", "?"),
          List.of("Finding", "Yes", "No", "Uncertain"),
          List.of("", "Present", "Absent", "Possible"),
          List.of("Finding", "Present", "Absent", "Equivocal", "Unknown"),
          List.of("Sign", "Yes", "No", "?", "Not assessed"));

  /** What a tick in each of them says. */
  private static final List<Label> VALUES =
      List.of(Label.POSITIVE, Label.NEGATIVE, Label.UNCERTAIN, Label.NOT_MENTIONED);

  private static final int SEPARATORS = 5;

  /** A table with what its labels must be. */
  private record Table(List<List<String>> rows, List<String> names, List<Label> expected) {}

  /** What the columns are; each makes a table. */
  private enum Form {
    TIMES {
      @Override
      Table table(Random random) {
        Table table =
            begin(
                List.of(
                    "Finding",
                    any(random, "Prior", "Before", "Last exam"),
                    any(random, "Today", "Current", "Now")));
        for (String[] label : some(random)) {
          Label now = value(random, 3);
          add(table, label[1], now, label[0], said(random, value(random, 3)), said(random, now));
        }
        return table;
      }
    },
    SIDES {
      @Override
      Table table(Random random) {
        Table table = begin(List.of(any(random, "Item", ""), "Right", "Left"));
        for (String[] label : some(random)) {
          Label right = value(random, 2);
          Label left = value(random, 2);
          Label both = right == left ? right : Label.POSITIVE;
          add(table, label[1], both, label[0], ofSide(random, right), ofSide(random, left));
        }
        return table;
      }
    },
    ANSWERS {
      @Override
      Table table(Random random) {
        Table table =
            begin(List.of("finding", any(random, "present", "status"), "side", "comment"));
        for (String[] label : some(random)) {
          Label now = value(random, 3);
          String side = now == Label.POSITIVE ? any(random, "left", "right", "both", "") : "";
          String remark = now == Label.POSITIVE ? any(random, REMARKS) : "";
          String answer =
              now == Label.POSITIVE ? any(random, "yes", "y", "present") : said(random, now);
          add(table, label[1], now, label[0], answer, side, remark);
        }
        return table;
      }
    },
    TICKS {
      @Override
      Table table(Random random) {
        List<String[]> boxes = new ArrayList<>(BOXES);
        boxes.add(new String[] {"", "x"});
        boxes.add(new String[] {"", "\u2713"});
        return ticks(random, any(random, boxes));
      }
    },
    BOXES_BETWEEN_BLANKS {
      @Override
      Table table(Random random) {
        return ticks(random, any(random, BOXES));
      }
    },
    TURNED {
      @Override
      Table table(Random random) {
        List<String> heading = new ArrayList<>(List.of("Side"));
        List<String> right = new ArrayList<>(List.of("Right"));
        List<String> left = new ArrayList<>(List.of("Left"));
        Table table = begin(heading);
        for (String[] label : some(random)) {
          Label first = value(random, 2);
          Label second = value(random, 2);
          heading.add(label[0]);
          right.add(ofSide(random, first));
          left.add(ofSide(random, second));
          table.names.add(label[1]);
          table.expected.add(first == second ? first : Label.POSITIVE);
        }
        table.rows.addAll(List.of(right, left));
        return table;
      }
    };

    abstract Table table(Random random);
  }

  private static Table ticks(Random random, String[] box) {
    List<String> heading = any(random, CHOICES);
    Table table = begin(heading);
    for (String[] label : some(random)) {
      List<String> row = new ArrayList<>(List.of(label[0]));
      int ticked = random.nextInt(heading.size() - 1);
      for (int i = 0; i + 1 < heading.size(); i++) {
        row.add(box[i == ticked ? 1 : 0]);
      }
      add(table, label[1], VALUES.get(ticked), row.toArray(String[]::new));
    }
    return table;
  }

  private static Table begin(List<String> heading) {
    return new Table(new ArrayList<>(List.of(heading)), new ArrayList<>(), new ArrayList<>());
  }

  private static void add(Table table, String name, Label expected, String... cells) {
    table.rows.add(List.of(cells));
    table.names.add(name);
    table.expected.add(expected);
  }

  private static List<String[]> some(Random random) {
    List<String[]> labels = new ArrayList<>(LABELS);
    Collections.shuffle(labels, random);
    return labels.subList(0, 2 + random.nextInt(LABELS.size() - 2));
  }

  private static Label value(Random random, int values) {
    return VALUES.get(random.nextInt(values));
  }

  private static String said(Random random, Label value) {
    return switch (value) {
      case POSITIVE -> any(random, SEEN);
      case NEGATIVE -> any(random, NOT);
      default -> any(random, OPEN);
    };
  }

  private static String ofSide(Random random, Label value) {
    return any(random, value == Label.POSITIVE ? SIDE_SEEN : SIDE_NOT);
  }

  private static String any(Random random, String... some) {
    return any(random, List.of(some));
  }

  private static <T> T any(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** The table as text; commas in cells stay apart from those between. */
  private static String written(Table table, int separator) {
    StringBuilder text = new StringBuilder("FINDINGS:\n");
    for (List<String> row : table.rows) {
      text.append(
          switch (separator) {
            case 0 -> String.join(" | ", row);
            case 1 -> "| " + String.join(" | ", row) + " |";
            case 2 -> String.join("\t", row);
            case 3 -> String.join(";", row);
            case 4 -> String.join(",", row);
            default -> String.join("  ", row);
          });
      text.append('\n');
      if (separator == 1 && row == table.rows.get(0)) {
        text.append("|---".repeat(row.size())).append("|\n");
      }
    }
    return text.append("\nIMPRESSION: As above.").toString();
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEachLabelWhatItsCellsSay(Form form) {
    Random random = new Random(SEED);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      Table table = form.table(random);
      String text = written(table, form == Form.BOXES_BETWEEN_BLANKS ? SEPARATORS : i % SEPARATORS);
      ReportLabels labels = LABELER.label(text);
      for (int k = 0; k < table.names.size(); k++) {
        Label value = labels.label(new Category(table.names.get(k)));
        if (value != table.expected.get(k)) {
          wrong.add(table.names.get(k) + " is " + value + " in " + text);
        }
      }
      for (Evidence evidence : labels.evidence()) {
        assertThat(evidence.span().length()).as(text).isPositive();
        assertThat(evidence.span().end()).as(text).isLessThanOrEqualTo(text.length());
      }
    }
    assertThat(wrong).isEmpty();
  }
}
