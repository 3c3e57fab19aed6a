package org.radlabel.workbench.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.Facet;
import org.radlabel.workbench.marks.Marks;
import org.radlabel.workbench.marks.ReportMarks;
import org.radlabel.workbench.query.Filter;
import org.radlabel.workbench.query.Listings;

/** Answers what the page shows: what is reviewed, lists, reports, what has changed. Thread-safe. */
final class Reading {
  private static final int MAX_PAGE = 200;

  private final Room room;
  private final Corpus corpus;
  private final Marks marks;
  private final ReportAnswer reports;
  private final Listings listings = new Listings();

  Reading(Room room) {
    this.room = room;
    corpus = room.corpus();
    marks = room.marks();
    reports = new ReportAnswer(room);
  }

  Map<String, Answer> answers() {
    return Map.of(
        "start", this::start,
        "report", this::report,
        "changes", this::changes);
  }

  /** Lists, whose words do not belong into an address, since they may be those of a report. */
  Map<String, Answer> lists() {
    return Map.of("queue", this::queue, "place", this::place);
  }

  private void start(Asked asked, Context request) {
    String reader = asked.reader(room.reader());
    Json.give(
        request,
        json -> {
          json.writeStringField("reader", reader);
          json.writeStringField("labels", fileName(corpus.labels().name()));
          json.writeStringField("other", corpus.other().map(o -> fileName(o.name())).orElse(""));
          json.writeStringField("corrections", fileName(room.corrections().toString()));
          json.writeBooleanField("queue", corpus.queue().isPresent());
          json.writeArrayFieldStart("categories");
          for (Category category : corpus.labels().categories()) {
            json.writeString(category.name());
          }
          json.writeEndArray();
          facets(json);
          json.writeBooleanField("first", marks.version() == 0);
          state(json);
        });
  }

  static String fileName(String path) {
    return String.valueOf(Path.of(path).getFileName());
  }

  private void facets(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("facets");
    for (Facet facet : corpus.labels().facets()) {
      json.writeStartObject();
      json.writeStringField("name", facet.name());
      json.writeArrayFieldStart("values");
      for (String value : facet.values()) {
        json.writeString(value);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void state(JsonGenerator json) throws IOException {
    json.writeNumberField("version", marks.version());
    json.writeNumberField("read", corpus.size());
    json.writeBooleanField("complete", corpus.isComplete());
    json.writeNumberField("withoutLabels", corpus.withoutLabels());
    json.writeNumberField("withoutReport", corpus.withoutReport());
    json.writeStringField("unwritten", marks.unwritten());
    json.writeNumberField("takenIn", marks.timesTakenIn());
    Optional<Exception> failure = room.loader().failure();
    json.writeStringField("failure", failure.map(e -> String.valueOf(e.getMessage())).orElse(""));
    Json.counts("readers", marks.readers(), json);
  }

  private void queue(Asked asked, Context request) {
    String reader = asked.reader(room.reader());
    long list = asked.version("list");
    Optional<int[]> kept = list == 0 ? Optional.empty() : listings.get(list);
    Filter filter = Filter.of(asked.members());
    int searched = searched(filter);
    int[] rows = kept.orElseGet(() -> room.filtering().rows(filter, reader));
    long number = kept.isPresent() ? list : listings.keep(rows);
    int from = asked.number("from", 0, 0, Integer.MAX_VALUE);
    int to = Math.min(rows.length, from + asked.number("count", MAX_PAGE, 1, MAX_PAGE));
    Json.give(
        request,
        json -> {
          json.writeNumberField("list", number);
          json.writeNumberField("total", rows.length);
          json.writeNumberField("from", from);
          json.writeNumberField("searched", searched);
          json.writeArrayFieldStart("rows");
          for (int i = from; i < to; i++) {
            row(rows[i], reader, json);
          }
          json.writeEndArray();
          state(json);
        });
  }

  /** How many reports it is known of whether the filter lets them through. */
  private int searched(Filter filter) {
    return filter.rule().isEmpty() ? corpus.size() : room.rules().progress(filter.rule()).read();
  }

  private void row(int row, String reader, JsonGenerator json) throws IOException {
    String id = corpus.id(row);
    ReportMarks own = marks.of(reader, id);
    json.writeStartObject();
    json.writeNumberField("row", row);
    json.writeStringField("id", id);
    json.writeStringField("doubt", ReportAnswer.doubt(corpus.entry(id)));
    json.writeBooleanField("drawn", corpus.isDrawn(row));
    json.writeBooleanField("done", own.isDone());
    json.writeBooleanField("corrected", !own.cells().isEmpty());
    json.writeBooleanField("note", !own.note().isEmpty());
    json.writeEndObject();
  }

  /** Where a report stands in a list, or the next one in it that is not done. */
  private void place(Asked asked, Context request) {
    int[] rows =
        listings
            .get(asked.version("list"))
            .orElseThrow(() -> new RefusedException(404, "This list is no longer kept."));
    int from = asked.number("from", 0, 0, Integer.MAX_VALUE);
    int found = -1;
    if (asked.text("next").isEmpty()) {
      OptionalInt row = wanted(asked);
      for (int i = 0; i < rows.length && found < 0 && row.isPresent(); i++) {
        found = rows[i] == row.getAsInt() ? i : -1;
      }
    } else {
      BitSet done = corpus.rows(marks.done(asked.reader(room.reader())));
      for (int i = from; i < rows.length && found < 0; i++) {
        found = done.get(rows[i]) ? -1 : i;
      }
    }
    int place = found;
    Json.give(request, json -> json.writeNumberField("place", place));
  }

  private OptionalInt wanted(Asked asked) {
    return asked.text("id").isEmpty()
        ? OptionalInt.of(asked.row(corpus.size()))
        : corpus.row(asked.text("id"));
  }

  private void report(Asked asked, Context request) {
    int row = asked.row(corpus.size());
    String reader = asked.reader(room.reader());
    Json.give(request, json -> reports.write(row, reader, json));
  }

  private void changes(Asked asked, Context request) {
    String reader = asked.reader(room.reader());
    BitSet changed = corpus.rows(marks.changed(reader, asked.version("since")));
    Json.give(
        request,
        json -> {
          state(json);
          json.writeArrayFieldStart("changed");
          for (int row : changed.stream().toArray()) {
            json.writeNumber(row);
          }
          json.writeEndArray();
        });
  }
}
