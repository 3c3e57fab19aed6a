package org.radlabel.workbench.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What all edits lead to, those of each reader and what was decided. Not thread-safe. */
final class EditState {
  private final Map<String, Readings> readers = new TreeMap<>();
  private final Readings decisions = new Readings();
  private final List<Edit> edits = new ArrayList<>();

  void apply(Edit edit) {
    readings(edit.who(), edit.kind()).apply(edit);
    edits.add(edit);
  }

  Readings readings(String who, Edit.Kind kind) {
    return kind == Edit.Kind.DECIDE
        ? decisions
        : readers.computeIfAbsent(who, name -> new Readings());
  }

  Map<String, Readings> readers() {
    return Collections.unmodifiableMap(readers);
  }

  Readings decisions() {
    return decisions;
  }

  List<Edit> edits() {
    return Collections.unmodifiableList(edits);
  }

  /** The number of the last edit. */
  long version() {
    return edits.isEmpty() ? 0 : edits.get(edits.size() - 1).number();
  }

  /** Whether an edit is of a reader's own value for a cell on which it has been decided. */
  boolean isDecided(Edit edit) {
    return edit.kind() == Edit.Kind.SET
        && decisions.of(edit.id()).value(edit.category()).isPresent();
  }

  /** Refuses an edit of what was decided, or changed since its reader saw it. */
  void refuseConflict(Edit wanted, long seen) throws ConflictException {
    if (isDecided(wanted)) {
      throw new ConflictException("this cell has been decided");
    }
    for (int i = edits.size() - 1; i >= 0 && edits.get(i).number() > seen; i--) {
      Edit later = edits.get(i);
      if (later.who().equals(wanted.who())
          && later.id().equals(wanted.id())
          && later.key().equals(wanted.key())
          && !later.value().equals(wanted.value())) {
        throw new ConflictException("this was changed elsewhere since it was shown here");
      }
    }
  }

  /** The reports that changed for a reader since an edit. */
  Set<String> changed(String who, long since) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = edits.size() - 1; i >= 0 && edits.get(i).number() > since; i--) {
      Edit edit = edits.get(i);
      if (edit.who().equals(who) || edit.kind() == Edit.Kind.DECIDE) {
        ids.add(edit.id());
      }
    }
    return ids;
  }

  /** The readers who are done with a report. */
  List<String> doneWith(String id) {
    List<String> done = new ArrayList<>();
    readers.forEach(
        (name, readings) -> {
          if (readings.of(id).isDone()) {
            done.add(name);
          }
        });
    return done;
  }

  /** The reports in which a reader set a cell of a category or of any, or one was decided. */
  List<String> corrected(String who, String category) {
    Set<String> ids = new LinkedHashSet<>();
    List<Readings> all = new ArrayList<>(List.of(decisions));
    if (readers.containsKey(who)) {
      all.add(readers.get(who));
    }
    for (Readings readings : all) {
      readings
          .reports()
          .forEach(
              (id, marks) -> {
                if (category.isEmpty()
                    ? !marks.cells().isEmpty()
                    : marks.cells().containsKey(category)) {
                  ids.add(id);
                }
              });
    }
    return List.copyOf(ids);
  }
}
