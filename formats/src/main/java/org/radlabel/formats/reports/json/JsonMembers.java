package org.radlabel.formats.reports.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Limits;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * The members of an object that is a whole document: each may be a report with its name for an id,
 * or all together may be one report or a table. Objects that are reports come out at once; what
 * else there is, is kept till the end, when it is known what the document is. Not thread-safe.
 */
final class JsonMembers {
  private static final String COLUMNS = "columns";
  private static final String DATA = "data";
  private static final String INDEX = "index";

  private final JsonRecords records;
  private final Place begin;
  private final Map<String, Object> kept = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> doubtful = new LinkedHashMap<>();
  private boolean keyed;
  private boolean grouped;
  private long characters;

  JsonMembers(JsonRecords records, Place begin) {
    this.records = records;
    this.begin = begin;
  }

  /** A member is an array of records. */
  void group() {
    grouped = true;
  }

  /** A member; gives the records that are known by now. */
  List<InputRecord> add(String name, Place place, Object value) throws IOException {
    places.put(name, place);
    boolean object = value instanceof Map<?, ?> && !isColumn(name, Json.asObject(value));
    if (object) {
      doubtful.put(name, Json.asObject(value));
      keyed |= records.hasText(Json.asObject(value));
    } else {
      keep(name, value);
    }
    return keyed ? pending(this::beside) : List.of();
  }

  /** All members that have not come out, in their order. */
  private List<InputRecord> pending(BiFunction<String, Place, InputRecord> other) {
    List<InputRecord> found = new ArrayList<>();
    places.forEach(
        (name, place) ->
            found.add(
                doubtful.containsKey(name)
                    ? records.of(place, Optional.of(name), doubtful.get(name))
                    : other.apply(name, place)));
    places.clear();
    doubtful.clear();
    kept.clear();
    return found;
  }

  /** What stands beside objects that are reports. */
  private InputRecord beside(String name, Place place) {
    return records.refused(place, "is no object as other members are");
  }

  private void keep(String name, Object value) throws IOException {
    characters += Json.length(value);
    if (characters > Limits.REPORT) {
      throw new Json.BadJsonException(
          "has more than %,d characters in one object, the limit; write an object a line (JSON Lines)"
              .formatted(Limits.REPORT),
          null);
    }
    kept.put(name, value);
  }

  /** A column as pandas writes it: its cells by the numbers of their rows. */
  private static boolean isColumn(String name, Map<String, Object> object) {
    return !object.isEmpty()
        && object.values().stream().allMatch(String.class::isInstance)
        && (ColumnNames.isUsual(name)
            || object.keySet().stream().allMatch(key -> key.matches("\\d+")));
  }

  /** All members have been added: the records that are left. */
  List<InputRecord> end() {
    if (kept.get(COLUMNS) instanceof List<?> && kept.get(DATA) instanceof List<?>) {
      return split(Json.asArray(kept.get(COLUMNS)), Json.asArray(kept.get(DATA)));
    }
    if (kept.values().stream().anyMatch(Map.class::isInstance)) {
      return byColumns();
    }
    if (JsonStart.isColumns(kept)) {
      return byLists();
    }
    if (records.hasText(kept)) {
      return List.of(records.of(begin, Optional.empty(), kept));
    }
    if (!grouped
        && doubtful.isEmpty()
        && !kept.isEmpty()
        && kept.values().stream().noneMatch(JsonMembers::hasWords)) {
      return List.of(
          records.refused(begin, "holds neither reports by their id nor a report's members"));
    }
    return grouped ? List.of() : pending(this::text);
  }

  /** Whether a member may be a report: a number may not, and its name is then no id. */
  private static boolean hasWords(Object value) {
    return JsonRecords.text(value).filter(t -> t.chars().anyMatch(Character::isLetter)).isPresent();
  }

  private InputRecord text(String name, Place place) {
    return JsonRecords.text(kept.get(name))
        .map(text -> records.text(place, Optional.of(name), text))
        .orElseGet(() -> records.refused(place, "is a member that is neither object nor text"));
  }

  private List<InputRecord> byLists() {
    int rows = Json.asArray(longest()).size();
    List<InputRecord> found = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Map<String, Object> record = new LinkedHashMap<>();
      for (Map.Entry<String, Object> column : kept.entrySet()) {
        List<Object> cells = Json.asArray(column.getValue());
        if (row < cells.size()) {
          record.put(column.getKey(), cells.get(row));
        }
      }
      found.add(records.of(begin, Optional.empty(), record));
    }
    return found;
  }

  private Object longest() {
    return kept.values().stream()
        .max((a, b) -> Integer.compare(Json.asArray(a).size(), Json.asArray(b).size()))
        .orElse(List.of());
  }

  private List<InputRecord> byColumns() {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    kept.forEach(
        (column, cells) ->
            Json.asObject(cells)
                .forEach(
                    (row, cell) ->
                        rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, cell)));
    List<InputRecord> found = new ArrayList<>();
    rows.forEach((row, record) -> found.add(records.of(begin, Optional.of(row), record)));
    return found;
  }

  private List<InputRecord> split(List<Object> names, List<Object> rows) {
    List<Object> index = Json.asArray(kept.get(INDEX));
    List<InputRecord> found = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Object> cells = Json.asArray(rows.get(row));
      if (cells.size() != names.size()) {
        found.add(
            records.refused(
                begin,
                "has a row of %d cells for %d columns".formatted(cells.size(), names.size())));
        continue;
      }
      Map<String, Object> record = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        record.put(Json.asText(names.get(i)), cells.get(i));
      }
      Optional<String> key =
          row < index.size() ? Optional.of(Json.asText(index.get(row))) : Optional.empty();
      found.add(records.of(begin, key, record));
    }
    return found;
  }
}
