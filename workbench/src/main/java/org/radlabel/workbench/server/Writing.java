package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.corrections.TextHash;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.marks.ConflictException;
import org.radlabel.workbench.marks.Edit;
import org.radlabel.workbench.marks.Marks;

/** Takes edits. An answer without an error says that the edit is on the disk. Thread-safe. */
final class Writing {
  private static final int BAD = 400;
  private static final int CONFLICT = 409;
  private static final int MAX_NOTE = 4_000;

  private final Corpus corpus;
  private final Marks marks;
  private final Room room;
  private final ReportAnswer reports;

  Writing(Room room) {
    this.room = room;
    reports = new ReportAnswer(room);
    corpus = room.corpus();
    marks = room.marks();
  }

  Map<String, Answer> answers() {
    return Map.of("edit", this::edit, "undo", this::undo, "redo", this::redo);
  }

  private void edit(Asked asked, Context request) throws IOException {
    int row = asked.row(corpus.size());
    String id = corpus.id(row);
    if (!id.equals(asked.text("id"))) {
      throw new RefusedException(CONFLICT, "The reports were read anew: load the page again.");
    }
    String reader = asked.reader(room.reader());
    Edit.Kind kind = Edit.Kind.of(asked.text("kind"));
    Edit wanted =
        new Edit(
            0,
            "",
            reader,
            id,
            kind,
            category(kind, asked.text("category")),
            value(kind, asked.text("value")),
            TextHash.of(corpus.report(row)),
            0);
    Edit made;
    try {
      made = marks.edit(wanted, asked.version("seen"));
    } catch (ConflictException e) {
      Json.give(
          request.status(CONFLICT),
          json -> {
            json.writeStringField("error", String.valueOf(e.getMessage()));
            reports.marked(id, reader, json);
          });
      return;
    }
    Json.give(
        request,
        json -> {
          json.writeNumberField("row", row);
          json.writeNumberField("number", made.number());
          reports.marked(id, reader, json);
        });
  }

  private String category(Edit.Kind kind, String name) {
    boolean isOfCell = kind == Edit.Kind.SET || kind == Edit.Kind.DECIDE;
    if (isOfCell && !corpus.labels().categories().contains(new Category(name))) {
      throw new RefusedException(BAD, "There is no such category.");
    }
    return isOfCell ? name : "";
  }

  private static String value(Edit.Kind kind, String value) {
    boolean isRight =
        switch (kind) {
          case SET, DECIDE -> value.isEmpty() || Correction.value(value).isPresent();
          case NOTE -> value.length() <= MAX_NOTE;
          case DONE -> value.isEmpty() || value.equals(Edit.YES);
        };
    if (!isRight) {
      throw new RefusedException(BAD, "The value is none.");
    }
    return value;
  }

  private void undo(Asked asked, Context request) throws IOException {
    String reader = asked.reader(room.reader());
    again(marks.undo(reader, isDeciding(asked)), "There is nothing to undo.", reader, request);
  }

  private void redo(Asked asked, Context request) throws IOException {
    String reader = asked.reader(room.reader());
    again(marks.redo(reader, isDeciding(asked)), "There is nothing to redo.", reader, request);
  }

  private static boolean isDeciding(Asked asked) {
    return asked.text("deciding").equals("1");
  }

  private void again(Optional<Edit> made, String otherwise, String reader, Context request) {
    Edit edit = made.orElseThrow(() -> new RefusedException(CONFLICT, otherwise));
    OptionalInt row = corpus.row(edit.id());
    Json.give(
        request,
        json -> {
          json.writeNumberField("row", row.orElse(-1));
          json.writeNumberField("number", edit.number());
          json.writeStringField("id", edit.id());
          json.writeStringField("kind", edit.kind().word());
          json.writeStringField("category", edit.category());
          json.writeStringField("value", edit.value());
          reports.marked(edit.id(), reader, json);
        });
  }
}
