package org.radlabel.evaluation;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.formats.tables.Cell;

/** How often which value was given where gold has which; not thread-safe. */
final class Matrix {
  private static final List<Cell> VALUES = Cell.SCORED;
  private static final int SIZE = VALUES.size();

  private final long[] cells = new long[SIZE * SIZE];

  void count(Cell gold, Cell given) {
    cells[code(gold, given)]++;
  }

  /** Equal where the counts are; true until they change. */
  Object key() {
    return LongBuffer.wrap(cells);
  }

  /** The place of two values; -1 if one of them is not scored. */
  static int code(Cell first, Cell second) {
    int row = VALUES.indexOf(first);
    int column = VALUES.indexOf(second);
    return row < 0 || column < 0 ? -1 : row * SIZE + column;
  }

  /** Counts two values by their place, unless one of them is not scored. */
  void count(int code, int times) {
    if (code >= 0) {
      cells[code] += times;
    }
  }

  void add(Matrix other, int times) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] += times * other.cells[i];
    }
  }

  /** A copy that does not change. */
  Confusion confusion() {
    List<List<Long>> counts = new ArrayList<>();
    for (int row = 0; row < SIZE; row++) {
      List<Long> line = new ArrayList<>();
      for (int column = 0; column < SIZE; column++) {
        line.add(cells[row * SIZE + column]);
      }
      counts.add(line);
    }
    return new Confusion(counts, accuracy(), kappa());
  }

  long total() {
    long total = 0;
    for (long cell : cells) {
      total += cell;
    }
    return total;
  }

  Counts counts(Target target) {
    long hits = 0;
    long extra = 0;
    long missed = 0;
    for (int i = 0; i < cells.length; i++) {
      boolean expected = target.matches(VALUES.get(i / SIZE));
      boolean given = target.matches(VALUES.get(i % SIZE));
      hits += expected && given ? cells[i] : 0;
      extra += !expected && given ? cells[i] : 0;
      missed += expected && !given ? cells[i] : 0;
    }
    return new Counts(hits, extra, missed);
  }

  /** The share of cells that agree; NaN of none. */
  double accuracy() {
    long agree = 0;
    for (int value = 0; value < SIZE; value++) {
      agree += cells[value * SIZE + value];
    }
    return (double) agree / total();
  }

  /** Cohen's kappa; 1 where both sides gave a single value, the same. */
  double kappa() {
    double total = total();
    double byChance = 0;
    for (int value = 0; value < SIZE; value++) {
      double gold = 0;
      double given = 0;
      for (int other = 0; other < SIZE; other++) {
        gold += cells[value * SIZE + other];
        given += cells[other * SIZE + value];
      }
      byChance += gold / total * (given / total);
    }
    return byChance == 1 ? 1 : (accuracy() - byChance) / (1 - byChance);
  }
}
