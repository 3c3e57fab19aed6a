package org.radlabel.formats.tables.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

/** Reads label files, whether a row is a report or a finding of a report. Stateless. */
public final class LabelFiles {
  private LabelFiles() {}

  /**
   * {@return a label file}
   *
   * @param source the file
   * @param options its encoding and its id column
   * @param isByRow whether its rows are known by their place, not by id
   * @param isGold whether {@code x} is a value
   * @param wanted the findings to look for; those without a column are left out
   * @throws InputException if it cannot be read, or holds what no label file does
   */
  public static LabelTable read(
      Source source, ReadOptions options, boolean isByRow, boolean isGold, Wanted wanted)
      throws IOException {
    return readAll(List.of(source), options, isByRow, isGold, wanted).get(0);
  }

  /**
   * {@return a label file that has been opened}
   *
   * @param table the file, its header read; read to its end
   * @param options its id column
   * @param isByRow whether its rows are known by their place, not by id
   * @param isGold whether {@code x} is a value
   * @param wanted the findings to look for; those without a column are left out
   * @throws InputException if it cannot be read, or holds what no label file does
   */
  public static LabelTable of(
      Table table, ReadOptions options, boolean isByRow, boolean isGold, Wanted wanted)
      throws IOException {
    return new Reading(options, isByRow, isGold).tables(List.of(table), wanted).get(0);
  }

  /**
   * {@return label files that are compared; where one is a list of findings, all are asked for
   * those that it is about}
   *
   * @param sources the files
   * @param options their encoding and their id column
   * @param isByRow whether their rows are known by their place, not by id
   * @param isGold whether {@code x} is a value
   * @param wanted the findings to look for; those without a column are left out
   * @throws InputException if one cannot be read, or holds what no label file does
   */
  public static List<LabelTable> readAll(
      List<Source> sources, ReadOptions options, boolean isByRow, boolean isGold, Wanted wanted)
      throws IOException {
    List<Table> tables = new ArrayList<>();
    try {
      for (Source source : sources) {
        tables.add(Table.open(source, options.charset()));
      }
      return new Reading(options, isByRow, isGold).tables(tables, wanted);
    } finally {
      for (Table table : tables) {
        table.close();
      }
    }
  }

  private record Reading(ReadOptions options, boolean isByRow, boolean isGold) {
    List<LabelTable> tables(List<Table> tables, Wanted wanted) throws IOException {
      Map<Table, FindingList> lists = new HashMap<>();
      Set<Category> listed = new HashSet<>();
      for (Table table : tables) {
        if (FindingList.isOne(table, wanted)) {
          FindingList list = list(table, wanted);
          listed.addAll(list.listed());
          lists.put(table, list);
        }
      }
      Wanted fitting = lists.isEmpty() ? wanted : wanted.fitting(listed);
      List<LabelTable> read = new ArrayList<>();
      for (Table table : tables) {
        FindingList list = lists.get(table);
        read.add(list == null ? rows(table, fitting) : list.table(fitting.columns()));
      }
      return read;
    }

    private FindingList list(Table table, Wanted wanted) throws IOException {
      if (isByRow) {
        throw new InputException(
            table.headerPlace(), "a list of findings is joined by id, not with --by-row");
      }
      return FindingList.read(table, options.idColumn(), wanted, isGold);
    }

    private LabelTable rows(Table table, Wanted wanted) throws IOException {
      return isByRow
          ? LabelTable.byRow(table, isGold, wanted.columns())
          : LabelTable.of(table, isGold, wanted.columns(), options.idColumn());
    }
  }
}
