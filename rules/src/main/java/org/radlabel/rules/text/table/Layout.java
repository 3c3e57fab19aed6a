package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the columns of a table are together, behind that of the labels. */
enum Layout {
  /** One column is ticked. */
  TICKS,
  /** Each side has a column. */
  SIDES,
  /** How it was has columns of its own. */
  TIMES,
  /** One column tells. */
  ANSWERS,
  /** The only column tells. */
  REMARKS;

  /** Those of which several may stand beside each other. */
  private static final Set<Column> MANY =
      EnumSet.of(Column.PRIOR, Column.OPEN, Column.NOTHING, Column.COMMENT);

  /** What must stand there. */
  private Set<Column> needed() {
    return switch (this) {
      case TICKS -> EnumSet.of(Column.YES, Column.NO);
      case SIDES -> EnumSet.of(Column.RIGHT, Column.LEFT);
      case TIMES -> EnumSet.of(Column.PRIOR, Column.CURRENT);
      case ANSWERS -> EnumSet.of(Column.ANSWER);
      case REMARKS -> EnumSet.of(Column.COMMENT);
    };
  }

  /** What may stand there too. */
  private Set<Column> others() {
    return switch (this) {
      case TICKS -> EnumSet.of(Column.OPEN, Column.NOTHING, Column.COMMENT);
      case SIDES -> EnumSet.of(Column.BOTH, Column.COMMENT);
      case TIMES, ANSWERS -> EnumSet.of(Column.COMMENT);
      case REMARKS -> EnumSet.noneOf(Column.class);
    };
  }

  /** The columns if they are laid out so, by what each may be; null if they are not. */
  @Nullable List<Column> columns(List<Set<Column>> possible) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.LABEL);
    for (Set<Column> one : possible.subList(1, possible.size())) {
      Column column = first(one, columns);
      if (column == null) {
        return null;
      }
      columns.add(column);
    }
    boolean all = columns.containsAll(needed()) && (this != REMARKS || columns.size() == 2);
    return all ? columns : null;
  }

  /** What a column is: what is needed, if it may be that and none before is. */
  private @Nullable Column first(Set<Column> possible, List<Column> before) {
    for (Set<Column> some : List.of(needed(), others())) {
      for (Column column : some) {
        if (possible.contains(column) && (MANY.contains(column) || !before.contains(column))) {
          return column;
        }
      }
    }
    return null;
  }

  /** Whether a table of this kind is known also without a heading above its labels. */
  boolean isKnownWithoutLabel() {
    return this == TICKS || this == SIDES || this == TIMES;
  }
}
