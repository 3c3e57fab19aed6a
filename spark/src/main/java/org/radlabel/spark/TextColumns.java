package org.radlabel.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Which columns of a table hold what. Stateless. */
public final class TextColumns {
  private static final List<String> WHOLE = List.of("report", "report_text", "text");
  private static final List<String> SECTIONS = List.of("findings", "impression");

  private TextColumns() {}

  /**
   * {@return the columns with the report's text, by the table's own names}
   *
   * @param columns the table's columns
   * @param named those that were asked for; none: the usual ones
   * @throws IllegalArgumentException if the table has not those, or none of the usual ones
   */
  public static List<String> text(String[] columns, List<String> named) {
    if (!named.isEmpty()) {
      return named.stream().map(name -> column(columns, name)).toList();
    }
    Stream<List<String>> choices = Stream.concat(WHOLE.stream().map(List::of), Stream.of(SECTIONS));
    return choices
        .map(choice -> choice.stream().flatMap(name -> find(columns, name).stream()).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseThrow(() -> missing("report", columns));
  }

  /**
   * {@return a column by the table's own name}
   *
   * @param columns the table's columns
   * @param name its name, in any case
   * @throws IllegalArgumentException if the table has no such column
   */
  public static String column(String[] columns, String name) {
    return find(columns, name).orElseThrow(() -> missing(name, columns));
  }

  /**
   * {@return a column by the table's own name, if it is there}
   *
   * @param columns the table's columns
   * @param name its name, in any case
   */
  public static Optional<String> find(String[] columns, String name) {
    Optional<String> same = Arrays.stream(columns).filter(name::equals).findFirst();
    return same.isPresent()
        ? same
        : Arrays.stream(columns).filter(name::equalsIgnoreCase).findFirst();
  }

  /**
   * {@return the column of exactly this name, whatever signs are in it}
   *
   * @param name its name
   */
  public static Column exact(String name) {
    return col("`" + name.replace("`", "``") + "`");
  }

  /** The section's own name for a column that holds one, or else the column's name. */
  static String fieldName(String column) {
    String lower = column.toLowerCase(Locale.ROOT);
    return SECTIONS.contains(lower) ? lower : column;
  }

  private static IllegalArgumentException missing(String name, String[] columns) {
    return new IllegalArgumentException(
        "there is no column \"" + name + "\"; there are " + String.join(", ", columns));
  }
}
