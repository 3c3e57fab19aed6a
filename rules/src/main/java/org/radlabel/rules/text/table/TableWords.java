package org.radlabel.rules.text.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;
import org.radlabel.rules.resource.WordLists;

/** The words that tell what the cells of tables are. Stateless. */
final class TableWords {
  /** No name of a column is longer. */
  static final int LONGEST = 40;

  private static final int LONGEST_LABEL = 60;

  private static final WordLists LISTS = WordLists.of(TableWords.class, "table-words.txt");
  private static final Map<String, Set<Column>> COLUMNS = columns();
  private static final Map<Column, String> BEFORE = before();
  private static final Set<String> FIRST = LISTS.words("first");
  private static final Set<String> KINDS = LISTS.words("kind");
  private static final Set<String> LEGEND = LISTS.words("legend");
  private static final Set<String> EMPTY = LISTS.words("empty");
  private static final Set<String> SAME = LISTS.words("same");

  /** What may stand with a name and is none: what is in brackets, a date, marks about it. */
  private static final Pattern BESIDE =
      Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?");

  private static final Pattern MARKS = Pattern.compile("^[\\s*:\"'_]+|[\\s*:?\"'_.]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TableWords() {}

  private static Map<String, Set<Column>> columns() {
    Map<String, Set<Column>> columns = new HashMap<>();
    for (Column column : Column.values()) {
      for (String word : LISTS.words(column.list())) {
        columns.computeIfAbsent(word, w -> EnumSet.noneOf(Column.class)).add(column);
      }
    }
    return columns;
  }

  private static Map<Column, String> before() {
    Map<Column, String> before = new EnumMap<>(Column.class);
    for (Column side : EnumSet.of(Column.RIGHT, Column.LEFT, Column.BOTH)) {
      LISTS.words("before-" + side.list()).forEach(word -> before.put(side, word + " "));
    }
    return before;
  }

  /**
   * The name in a heading's cell, as the lists write it; empty if nothing stands there, and of a
   * long cell the beginning, which is no name.
   */
  static String name(String text, Span cell) {
    String given = text.substring(cell.start(), Math.min(cell.end(), cell.start() + LONGEST));
    if (cell.length() > LONGEST) {
      return given;
    }
    if (isWord(given)) {
      return given.toLowerCase(Locale.ROOT);
    }
    String bare = MARKS.matcher(BESIDE.matcher(given).replaceAll("")).replaceAll("");
    return word(bare.isEmpty() ? given : bare);
  }

  private static boolean isWord(String given) {
    for (int i = 0; i < given.length(); i++) {
      if (!Characters.isPlainLetter(given.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A cell's text in small letters, with a dash for each blank. */
  static String word(String cell) {
    return SPACES.matcher(cell.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  /** What a column of this name may be about. */
  static Set<Column> columns(String name) {
    return COLUMNS.getOrDefault(name, Collections.emptySet());
  }

  /** Whether a column of this name may be ticked, so that the name is an answer: yes, absent. */
  static boolean isAnswer(String name) {
    return columns(name).stream().anyMatch(Column::isTicked);
  }

  /** What stands before a label that a column is of a side of, with a blank; else nothing. */
  static String before(Column column) {
    return BEFORE.getOrDefault(column, "");
  }

  /** Whether a legend may stand below this name, or behind it. */
  static boolean isLegend(String name) {
    return LEGEND.contains(name);
  }

  /** Whether it may be said in a heading, or before the rows of a turned table. */
  static boolean isKnown(String name) {
    return COLUMNS.containsKey(name) || KINDS.contains(name) || FIRST.contains(name);
  }

  /** Whether it stands above labels of one kind, and may itself be a label. */
  static boolean isKind(String name) {
    return KINDS.contains(name);
  }

  /** Whether sides, examinations or what is spoken of may stand below this name. */
  static boolean isFirst(String name) {
    return name.isEmpty() || FIRST.contains(name) || columns(name).contains(Column.LABEL);
  }

  /** Whether a cell may name what is spoken of. */
  static boolean isLabel(String text, Span cell) {
    boolean letter = false;
    for (int i = cell.start(); i < cell.end() && !letter; i++) {
      letter = Character.isLetter(text.charAt(i));
    }
    return letter && cell.length() <= LONGEST_LABEL;
  }

  /** Whether a remark says nothing. */
  static boolean isEmpty(String remark) {
    return remark.isEmpty() || EMPTY.contains(word(remark));
  }

  /** Whether it is as it was. */
  static boolean isSame(String answer) {
    return SAME.contains(word(answer));
  }
}
