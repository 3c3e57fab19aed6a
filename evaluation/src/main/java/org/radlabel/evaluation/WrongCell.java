package org.radlabel.evaluation;

import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * A scored cell in which labels and gold differ.
 *
 * @param category the column
 * @param id the row
 * @param expected what gold has
 * @param given what the labels have
 */
public record WrongCell(Category category, String id, Cell expected, Cell given) {}
