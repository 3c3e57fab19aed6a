package org.radlabel.workbench.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * The rows of reports in the order in which they are read. Not changed once it is made.
 *
 * <p>A list of the most doubtful reports shows what is wrong where one looks for it. So every tenth
 * place of such a list is given to a report drawn at random, whether it stands in the list or not:
 * what is wrong in those tells of all.
 */
final class ReadingOrder {
  private static final int EVERY = 10;

  /** So often a report is drawn before the list goes on without one. */
  private static final int TRIES = 100;

  private final int[] rows;
  private final BitSet drawn = new BitSet();
  private int length;

  private ReadingOrder(int most) {
    rows = new int[most];
  }

  /** The rows as they are listed. */
  static ReadingOrder of(int[] listed) {
    ReadingOrder order = new ReadingOrder(listed.length);
    for (int row : listed) {
      order.add(row);
    }
    return order;
  }

  /**
   * Listed rows with others among them; the same rows give the same order.
   *
   * @param listed the rows of the list
   * @param size how many reports there are
   * @param has which of them may be drawn
   */
  static ReadingOrder mixed(int[] listed, int size, IntPredicate has) {
    ReadingOrder order = new ReadingOrder(size);
    BitSet placed = new BitSet(size);
    Random random = new Random(size);
    for (int row : listed) {
      if (order.length % EVERY == EVERY - 1) {
        order.draw(placed, random, size, has);
      }
      if (!placed.get(row)) {
        placed.set(row);
        order.add(row);
      }
    }
    return order;
  }

  private void draw(BitSet placed, Random random, int size, IntPredicate has) {
    for (int i = 0; i < TRIES; i++) {
      int row = random.nextInt(size);
      if (!placed.get(row) && has.test(row)) {
        placed.set(row);
        drawn.set(row);
        add(row);
        return;
      }
    }
  }

  private void add(int row) {
    rows[length] = row;
    length++;
  }

  int[] rows() {
    return Arrays.copyOf(rows, length);
  }

  /** Whether a report stands where it does since it was drawn at random. */
  boolean isDrawn(int row) {
    return drawn.get(row);
  }
}
