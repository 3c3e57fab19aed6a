package org.radlabel.formats.corrections;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of corrections in a run.
 *
 * <p>Immutable, null-free.
 *
 * @param reports reports of the input that were corrected
 * @param cells by category, how many cells were decided
 * @param undecided cells that were left open
 * @param changedTexts reports whose text is another than the one that was read
 * @param withoutReport corrections of reports that are not in the input
 * @param withoutColumn corrections of findings that have no column
 */
public record CorrectionCounts(
    long reports,
    Map<String, Long> cells,
    long undecided,
    long changedTexts,
    long withoutReport,
    long withoutColumn) {
  /**
   * Copies.
   *
   * @param reports reports of the input that were corrected
   * @param cells by category, how many cells were decided
   * @param undecided cells that were left open
   * @param changedTexts reports whose text is another than the one that was read
   * @param withoutReport corrections of reports that are not in the input
   * @param withoutColumn corrections of findings that have no column
   */
  public CorrectionCounts {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** {@return how many cells were decided} */
  public long decided() {
    return cells.values().stream().mapToLong(Long::longValue).sum();
  }
}
