package org.radlabel.workbench.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.tables.StudyId;

/**
 * Makes edits of corrections by another hand. A value for a cell on which it was decided is the
 * later decision; why it was given is added to its reader's note on the report. For one portion.
 */
final class ForeignEdits {
  private final EditState state;
  private final CorrectionsCopy copy;
  private final List<Edit> made = new ArrayList<>();

  /** The notes of readers on reports, as they have become. */
  private final Map<String, String> notes = new HashMap<>();

  ForeignEdits(EditState state, CorrectionsCopy copy) {
    this.state = state;
    this.copy = copy;
  }

  /** The edits, in their order, numbered behind those that there are. */
  List<Edit> of(List<Correction> foreign, String now) {
    for (Correction correction : foreign) {
      String when = correction.when().isEmpty() ? now : correction.when();
      Edit set = copy.edit(correction, Edit.Kind.SET, correction.word());
      boolean isDecided = state.isDecided(set);
      add(isDecided ? copy.edit(correction, Edit.Kind.DECIDE, correction.word()) : set, when);
      if (!correction.why().equals(Verdicts.DIFFER)) {
        note(set, correction, when);
      }
    }
    return made;
  }

  private void add(Edit edit, String when) {
    made.add(edit.as(state.version() + made.size() + 1, when));
  }

  private void note(Edit set, Correction correction, String when) {
    String key = set.who() + '\n' + StudyId.key(set.id());
    String note =
        notes.computeIfAbsent(
            key, k -> state.readings(set.who(), Edit.Kind.NOTE).of(set.id()).note());
    if (!note.contains(correction.why())) {
      String both = note.isEmpty() ? correction.why() : note + "; " + correction.why();
      notes.put(key, both);
      add(copy.edit(correction, Edit.Kind.NOTE, both), when);
    }
  }
}
