package org.radlabel.workbench.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one reader did: the state that the edits lead to. Not thread-safe. */
final class Readings {
  private static final ReportMarks NOTHING = new ReportMarks();

  private final Map<String, ReportMarks> reports = new LinkedHashMap<>();
  private final Deque<Step> steps = new ArrayDeque<>();

  /** An edit, and what it took the place of. */
  record Step(Edit edit, String before) {}

  void apply(Edit edit) {
    ReportMarks marks = reports.computeIfAbsent(edit.id(), id -> new ReportMarks());
    if (edit.undoes() > 0) {
      steps.removeIf(step -> step.edit().number() == edit.undoes());
    } else {
      steps.push(new Step(edit, marks.before(edit.kind(), edit.category())));
    }
    marks.apply(edit);
  }

  Optional<Step> lastStep() {
    return Optional.ofNullable(steps.peek());
  }

  ReportMarks of(String id) {
    return reports.getOrDefault(id, NOTHING);
  }

  Map<String, ReportMarks> reports() {
    return Collections.unmodifiableMap(reports);
  }

  List<String> done() {
    List<String> done = new ArrayList<>();
    reports.forEach(
        (id, marks) -> {
          if (marks.isDone()) {
            done.add(id);
          }
        });
    return done;
  }
}
