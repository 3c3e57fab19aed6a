package org.radlabel.formats.labels.join;

/**
 * What a {@link TableJoin} did. Checks itself: every row and every report is accounted for.
 *
 * @param rows rows of the table, each of which has one in the output
 * @param without those of them that no report was found for
 * @param reports reports that were labelled
 * @param joined those of them that stand in at least one row
 * @param extra those that no row names
 * @param repeated those whose id an earlier report had; the earlier one's labels were taken
 */
public record JoinSummary(
    long rows, long without, long reports, long joined, long extra, long repeated) {
  /**
   * Checks that nothing was lost.
   *
   * @param rows rows of the table, each of which has one in the output
   * @param without those of them that no report was found for
   * @param reports reports that were labelled
   * @param joined those of them that stand in at least one row
   * @param extra those that no row names
   * @param repeated those whose id an earlier report had; the earlier one's labels were taken
   */
  public JoinSummary {
    if (without > rows || joined > rows - without) {
      throw new IllegalStateException(
          "each row must have a report or none; got: %d, %d, %d".formatted(rows, without, joined));
    }
    if (reports != joined + extra + repeated) {
      throw new IllegalStateException(
          "reports must be joined + extra + repeated; got: %d, %d, %d, %d"
              .formatted(reports, joined, extra, repeated));
    }
  }
}
