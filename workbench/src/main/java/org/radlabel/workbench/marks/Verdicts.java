package org.radlabel.workbench.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * What follows from the marks of all readers: a decision counts before everything; readers who give
 * a cell the same value decide it; where they differ it is left open, {@code x}. A reader who is
 * done with a report and left a cell alone gave it the value of the label file. Immutable.
 */
final class Verdicts {
  /** What is said of a cell on which readers differ. */
  static final String DIFFER = "readers differ";

  private final Map<String, Readings> readers;
  private final Readings decisions;
  private final CellValues file;

  Verdicts(Map<String, Readings> readers, Readings decisions, CellValues file) {
    this.readers = readers;
    this.decisions = decisions;
    this.file = file;
  }

  /** The corrections of all reports, in the order of their ids. */
  List<Correction> corrections() {
    Set<String> ids = new LinkedHashSet<>();
    readers.values().forEach(readings -> ids.addAll(readings.reports().keySet()));
    ids.addAll(decisions.reports().keySet());
    List<Correction> all = new ArrayList<>();
    for (String id : ids.stream().sorted().toList()) {
      for (String category : categories(id)) {
        of(id, category).ifPresent(all::add);
      }
    }
    return all;
  }

  private Set<String> categories(String id) {
    Set<String> categories = new LinkedHashSet<>();
    readers.values().forEach(readings -> categories.addAll(readings.of(id).cells().keySet()));
    categories.addAll(decisions.of(id).cells().keySet());
    return categories;
  }

  private Optional<Correction> of(String id, String category) {
    Optional<Edit> decided = Optional.ofNullable(decisions.of(id).cells().get(category));
    if (decided.isPresent()) {
      return Optional.of(given(decided.get(), decided.get().who()));
    }
    Map<String, String> values = values(id, category);
    List<Edit> edits =
        readers.values().stream()
            .flatMap(
                readings -> Optional.ofNullable(readings.of(id).cells().get(category)).stream())
            .sorted(Comparator.comparingLong(Edit::number))
            .toList();
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    Edit last = edits.get(edits.size() - 1);
    String who = String.join(", ", values.keySet());
    if (Set.copyOf(values.values()).size() > 1) {
      return Optional.of(correction(last, Cell.UNSCORED, who, DIFFER));
    }
    return Optional.of(given(last, who));
  }

  /** The value of each reader who gave one, by name. */
  Map<String, String> values(String id, String category) {
    Map<String, String> values = new TreeMap<>();
    readers.forEach(
        (reader, readings) -> {
          ReportMarks marks = readings.of(id);
          Optional<String> value = marks.value(category);
          if (value.isPresent() || marks.isDone()) {
            values.put(reader, value.orElseGet(() -> file.of(id, category)));
          }
        });
    return values;
  }

  private Correction given(Edit edit, String who) {
    Readings own = readers.get(edit.who());
    String note = own == null ? "" : own.of(edit.id()).note();
    return correction(edit, Correction.value(edit.value()).orElseThrow(), who, note);
  }

  private static Correction correction(Edit edit, Cell value, String who, String why) {
    return new Correction(
        edit.id(), new Category(edit.category()), value, who, edit.when(), why, edit.textHash());
  }
}
