package org.radlabel.formats.tables.columns;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.resource.ResourceLines;

/**
 * The names of columns that a message may print. The first line of a file that is taken for a
 * header may be a report, so that any other name is counted and not printed.
 */
public final class KnownColumns {
  private static final String RESOURCE = "published-columns.txt";
  private static final Set<String> NAMES = read();
  private static final String SECTION = "section";

  /** Further columns that quote a report. */
  private static final Set<String> WORDS =
      Set.of("comparison", "history", "indication", "technique", "examination", "sentence", "term");

  private KnownColumns() {}

  private static Set<String> read() {
    Stream<String> published = ResourceLines.of(KnownColumns.class, RESOURCE).stream();
    Stream<String> labels = Category.CHEXPERT_14.stream().map(Category::name);
    return Stream.concat(
            Stream.concat(published, labels).map(ColumnNames::normal), ColumnNames.usual())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * {@return whether this is one, up to case and the like}
   *
   * @param name the name of a column
   */
  public static boolean contains(String name) {
    return NAMES.contains(ColumnNames.normal(name));
  }

  /**
   * {@return whether this is one that holds no words of a report: not a section or a whole text}
   *
   * @param name the name of a column
   */
  public static boolean isWithoutText(String name) {
    String normal = ColumnNames.normal(name);
    return contains(name)
        && !ColumnNames.isText(name)
        && !normal.startsWith(SECTION)
        && !WORDS.contains(normal);
  }

  /** Columns for a message: {@code id, findings and 2 others}. */
  static String listed(List<String> header) {
    List<String> known = header.stream().filter(KnownColumns::contains).toList();
    int others = header.size() - known.size();
    if (known.isEmpty()) {
      return others + " of no usual name";
    }
    String printed = String.join(", ", known);
    return others == 0
        ? printed
        : printed + " and " + others + (others == 1 ? " other" : " others");
  }
}
