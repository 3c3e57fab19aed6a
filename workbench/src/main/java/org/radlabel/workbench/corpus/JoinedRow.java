package org.radlabel.workbench.corpus;

/**
 * What a row of a label file holds.
 *
 * @param cells its cells as {@link ValueColumn} has them, in the order of its categories
 * @param others what stands in the other columns, in the order of the file
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody else sees it.
record JoinedRow(byte[] cells, String[] others) {}
