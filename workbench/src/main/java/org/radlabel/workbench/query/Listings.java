package org.radlabel.workbench.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last lists that were shown, by a number each, so that a list stays as it is while its reader
 * goes through it. Thread-safe.
 */
public final class Listings {
  private static final int KEPT = 8;

  private final Map<Long, int[]> kept =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, int[]> eldest) {
          return size() > KEPT;
        }
      };
  private long last;

  /** No list is kept yet. */
  public Listings() {}

  /**
   * {@return the number of a list, by which it is found again}
   *
   * @param rows the rows of the list; not changed from now on
   */
  public synchronized long keep(int[] rows) {
    last++;
    kept.put(last, rows);
    return last;
  }

  /**
   * {@return the rows of a list, if it is still kept}
   *
   * @param number its number
   */
  public synchronized Optional<int[]> get(long number) {
    return Optional.ofNullable(kept.get(number));
  }
}
