package org.radlabel.cli.print;

import java.util.stream.Collectors;
import org.radlabel.evaluation.EvidenceBook;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.lexicons.rules.Category;

/**
 * A wrong cell as a line of the list that {@code evaluate --errors} writes, or a cell that differs
 * in that of {@code compare --differences}.
 */
public final class WrongCellText {
  private WrongCellText() {}

  /**
   * {@return the head line, with the names of the two columns of values}
   *
   * @param expected what the first column of values holds
   * @param given what the second one holds
   */
  public static String head(String expected, String given) {
    return String.join("\t", "category", "id", expected, given, "mentions", "text") + "\n";
  }

  /**
   * {@return the line of a cell, with the mentions that bear on it}
   *
   * @param cell the cell
   * @param book the mentions
   */
  public static String row(WrongCell cell, EvidenceBook book) {
    boolean any = cell.category().equals(Category.NO_FINDING);
    String mentions =
        book.mentions(cell).stream()
            .map(note -> any ? note.category() + " " + note : note.toString())
            .collect(Collectors.joining("; "));
    return String.join(
            "\t",
            cell.category().name(),
            flat(cell.id()),
            cell.expected().toString(),
            cell.given().toString(),
            flat(mentions),
            flat(book.text(cell)))
        + "\n";
  }

  private static String flat(String value) {
    return value.replaceAll("[\\t\\r\\n]+", " ");
  }
}
