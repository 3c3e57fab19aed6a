package org.radlabel.evaluation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

class QueueCurveTest {
  private static final List<String> ALL = IntStream.range(0, 20).mapToObj(i -> "r" + i).toList();

  @Test
  void countsTheCellsOfTheFirstReports() {
    List<WrongCell> wrong = List.of(wrong("r19"), wrong("r19"), wrong("r18"), wrong("r0"));
    List<String> queue = new ArrayList<>(List.of("elsewhere", "r19", "r19", "r1", "r18"));

    QueueCurve curve = QueueCurve.of(queue, wrong, ALL);

    assertThat(curve.found()).containsEntry(5, 2).containsEntry(10, 2).containsEntry(20, 3);
    assertThat(curve.toString())
        .startsWith("queue: 20 reports with 4 wrong cells")
        .contains("the first  5% of the reports have 2 of them (50%)");
  }

  @Test
  void nothingWrongIsNothingFound() {
    assertThat(QueueCurve.of(ALL, List.of(), ALL).toString()).contains("have 0 of them (0%)");
  }

  private static WrongCell wrong(String id) {
    return new WrongCell(Category.EDEMA, id, Cell.POSITIVE, Cell.BLANK);
  }
}
