package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Span;

/**
 * The heading row of a table.
 *
 * @param line where it stands
 * @param separator what parts the cells of its rows
 * @param layout what its columns are together
 * @param columns what each is about
 * @param names the name of each, as the lists of words write it
 * @param last whether what is spoken of stands in the last column, which is told first here
 */
record Heading(
    Span line,
    Separator separator,
    Layout layout,
    List<Column> columns,
    List<String> names,
    boolean last) {

  /** A line with more characters is none. */
  static final int LONGEST = 240;

  /** A table has no more columns. */
  private static final int MOST_COLUMNS = 12;

  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
  private static final Set<Column> LABEL = EnumSet.of(Column.LABEL);

  /** What a line may be as a heading row: of cells like its own, or of boxes between blanks. */
  static List<Heading> of(String text, Span line) {
    List<Heading> found = new ArrayList<>();
    if (line.length() <= LONGEST) {
      Separator separator = Separator.of(text, line.start(), line.end());
      if (separator != null) {
        add(found, read(line, separator, names(text, separator.cells(text, line))));
      }
      add(found, boxes(text, line));
    }
    return found;
  }

  private static void add(List<Heading> found, @Nullable Heading heading) {
    if (heading != null) {
      found.add(heading);
    }
  }

  private static List<String> names(String text, List<Span> cells) {
    List<String> names = new ArrayList<>();
    cells.forEach(cell -> names.add(TableWords.name(text, cell)));
    return names;
  }

  /** A line of nothing but columns to be ticked, with blanks between. */
  private static @Nullable Heading boxes(String text, Span line) {
    String stripped = line.of(text).strip().toLowerCase(Locale.ROOT);
    Heading heading = boxes(line, List.of(BLANK.split(stripped, MOST_COLUMNS)));
    boolean wide = heading == null && stripped.contains("  ");
    return wide ? boxes(line, words(stripped)) : heading;
  }

  /** The names of columns that several blanks part. */
  private static List<String> words(String line) {
    return Stream.of(BLANKS.split(line, MOST_COLUMNS)).map(TableWords::word).toList();
  }

  private static @Nullable Heading boxes(Span line, List<String> names) {
    Heading heading = read(line, Separator.BLANKS, names);
    return heading != null && heading.layout == Layout.TICKS ? heading : null;
  }

  private static @Nullable Heading read(Span line, Separator separator, List<String> names) {
    int last = names.size() - 1;
    if (last < 1 || last >= MOST_COLUMNS || TableWords.columns(names.get(last)).isEmpty()) {
      return null;
    }
    if (separator != Separator.BLANKS && isTurned(names)) {
      List<String> turned = new ArrayList<>(names);
      Collections.rotate(turned, 1);
      Heading heading = read(line, separator, turned, true);
      return heading != null && heading.layout == Layout.TICKS ? heading : null;
    }
    return read(line, separator, names, false);
  }

  /** Whether ticks come first and what is spoken of last. */
  private static boolean isTurned(List<String> names) {
    return TableWords.columns(names.get(names.size() - 1)).contains(Column.LABEL)
        && TableWords.isAnswer(names.get(0));
  }

  private static @Nullable Heading read(
      Span line, Separator separator, List<String> names, boolean turned) {
    String first = names.get(0);
    boolean labelled = first.isEmpty() || TableWords.columns(first).contains(Column.LABEL);
    List<String> all = new ArrayList<>(names);
    if (!labelled && !TableWords.isKind(first)) {
      all.add(0, "");
    }
    List<Set<Column>> possible = new ArrayList<>();
    all.forEach(name -> possible.add(TableWords.columns(name)));
    possible.set(0, LABEL);
    for (Layout layout : Layout.values()) {
      List<Column> columns = layout.columns(possible);
      if (columns != null && (labelled || layout.isKnownWithoutLabel())) {
        return new Heading(line, separator, layout, columns, all, turned);
      }
    }
    return null;
  }

  /**
   * The cells of a row, one for each column and perhaps one behind; null if it is none of this
   * table.
   */
  @Nullable List<Span> cells(String text, Span row) {
    if (separator == Separator.BLANKS) {
      return Ticks.cells(text, row, ticks());
    }
    List<Span> cells = separator.cells(text, row, columns.size(), last ? 0 : spare());
    if (cells != null && last) {
      Collections.rotate(cells, 1);
    }
    return cells;
  }

  private int ticks() {
    return (int) columns.stream().filter(Column::isTicked).count();
  }

  /** What a cell of a row is about. */
  Column column(int cell) {
    return cell < columns.size() ? columns.get(cell) : Column.COMMENT;
  }

  /** What a tick in a column says. */
  String answer(int column) {
    String name = names.get(column);
    return Character.isLetter(name.charAt(0)) ? name.replace('-', ' ') : name;
  }

  /** How many of the last columns may be left out where they are empty. */
  private int spare() {
    int spare = 0;
    for (int i = columns.size() - 1; i > 0 && columns.get(i).isOptional(); i--) {
      spare++;
    }
    return spare;
  }

  /** Whether all cells of a row can be read. */
  boolean understands(String text, List<Span> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (column(i).isTicked() && !Ticks.isTick(cells.get(i).of(text))) {
        return false;
      }
    }
    return TableWords.isLabel(text, cells.get(0));
  }
}
