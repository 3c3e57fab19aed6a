package org.radlabel.workbench.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.radlabel.formats.tables.StudyId;

/** What one reader did: the state that the edits lead to. Not thread-safe. */
final class Readings {
  private static final ReportMarks NOTHING = new ReportMarks();

  private final Map<String, ReportMarks> reports = new LinkedHashMap<>();
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();

  /** An edit, and what it took the place of. */
  record Step(Edit edit, String before) {}

  void apply(Edit edit) {
    ReportMarks marks = reports.computeIfAbsent(StudyId.key(edit.id()), id -> new ReportMarks());
    if (edit.undoes() > 0) {
      steps.stream()
          .filter(step -> step.edit().number() == edit.undoes())
          .findFirst()
          .ifPresent(this::takeBack);
    } else {
      steps.push(new Step(edit, marks.before(edit.kind(), edit.category())));
      if (isNext(edit)) {
        undone.pop();
      } else {
        undone.clear();
      }
    }
    marks.apply(edit);
  }

  private void takeBack(Step step) {
    steps.remove(step);
    undone.push(step.edit());
  }

  /** Whether an edit does again what was taken back last. */
  private boolean isNext(Edit edit) {
    Edit next = undone.peek();
    return next != null
        && next.id().equals(edit.id())
        && next.key().equals(edit.key())
        && next.value().equals(edit.value());
  }

  /** The last edit that may be taken back, and was not. */
  Optional<Step> lastStep(Predicate<Edit> may) {
    return steps.stream().filter(step -> may.test(step.edit())).findFirst();
  }

  /** What was taken back last, and nothing else was done since. */
  Optional<Edit> lastUndone() {
    return Optional.ofNullable(undone.peek());
  }

  ReportMarks of(String id) {
    return reports.getOrDefault(StudyId.key(id), NOTHING);
  }

  /** By what ids are compared by. */
  Map<String, ReportMarks> reports() {
    return Collections.unmodifiableMap(reports);
  }

  List<String> done() {
    List<String> done = new ArrayList<>();
    reports.values().forEach(marks -> marks.done().ifPresent(done::add));
    return done;
  }
}
