package org.radlabel.workbench.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.labels.MentionJson;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.why.WhyPart;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.reading.ReadSection;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.Facet;
import org.radlabel.workbench.corpus.Queue;
import org.radlabel.workbench.marks.Edit;
import org.radlabel.workbench.marks.Marks;
import org.radlabel.workbench.marks.ReportMarks;
import org.radlabel.workbench.query.RuleSnippet;

/**
 * A report for the page: its texts and sections, its cells, and why they are so. Of a very long one
 * only the beginning is shown and marked. Thread-safe.
 */
final class ReportAnswer {
  /** No more of a report's texts goes to the page. */
  static final int MAX_SHOWN = 200_000;

  private final Room room;
  private final Corpus corpus;
  private final Marks marks;

  ReportAnswer(Room room) {
    this.room = room;
    corpus = room.corpus();
    marks = room.marks();
  }

  void write(int row, String reader, JsonGenerator json) throws IOException {
    Report whole = corpus.report(row);
    Report shown = cut(whole);
    json.writeNumberField("row", row);
    json.writeStringField("id", whole.id());
    json.writeStringField("examination", whole.metadata().getOrDefault(Report.EXAMINATION, ""));
    head(row, whole.id(), json);
    json.writeNumberField("characters", characters(whole));
    json.writeBooleanField("cut", !shown.equals(whole));
    fields(shown, json);
    Labeler labeler = room.labeler().get();
    sections(labeler.sections(shown), json);
    Optional<ReportLabels> labels = labels(labeler, shown);
    if (labels.isPresent()) {
      evidence(labels.get(), labeler, json);
    }
    boolean isWhole = shown.equals(whole);
    cells(row, whole.id(), reader, isWhole ? labels : Optional.empty(), json);
    marked(whole.id(), reader, json);
  }

  private void head(int row, String id, JsonGenerator json) throws IOException {
    Optional<Queue.Entry> entry = corpus.entry(id);
    json.writeStringField("doubt", entry.map(Queue.Entry::doubt).orElse(""));
    json.writeStringField("reasons", entry.map(Queue.Entry::reasons).orElse(""));
    json.writeObjectFieldStart("facets");
    for (Facet facet : corpus.labels().facets()) {
      json.writeStringField(facet.name(), facet.get(row));
    }
    json.writeEndObject();
  }

  private static long characters(Report report) {
    return report.fields().stream().mapToLong(field -> field.text().length()).sum();
  }

  private static Report cut(Report report) {
    if (characters(report) <= MAX_SHOWN) {
      return report;
    }
    List<TextField> fields = new ArrayList<>();
    int left = MAX_SHOWN;
    for (TextField field : report.fields()) {
      int length = Math.min(left, field.text().length());
      boolean splits = length > 0 && Character.isHighSurrogate(field.text().charAt(length - 1));
      fields.add(
          new TextField(field.name(), field.text().substring(0, splits ? length - 1 : length)));
      left -= length;
    }
    return new Report(report.id(), fields, report.metadata());
  }

  private static void fields(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("fields");
    for (TextField field : report.fields()) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("text", field.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sections(List<ReadSection> sections, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sections");
    for (ReadSection section : sections) {
      json.writeStartObject();
      json.writeStringField("name", section.name());
      json.writeStringField("field", section.field());
      json.writeNumberField("start", section.span().start());
      json.writeNumberField("end", section.span().end());
      json.writeBooleanField("counts", section.counts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Optional<ReportLabels> labels(Labeler labeler, Report report) {
    try {
      return Optional.of(labeler.label(report));
    } catch (WorkLimitException e) {
      return Optional.empty();
    }
  }

  private static void evidence(ReportLabels labels, Labeler labeler, JsonGenerator json)
      throws IOException {
    json.writeStringField("language", labels.language().orElse(""));
    MentionJson.all(labels, json);
    new WhyPart(labeler::explain).write(labels, json);
    json.writeObjectFieldStart("rules");
    for (String id : rules(labels.evidence())) {
      Optional<Rule> rule = RuleSnippet.rule(labeler.lexicon(), id);
      if (rule.isPresent()) {
        json.writeObjectFieldStart(id);
        json.writeStringField("kind", rule.get().kindName());
        json.writeStringField("source", rule.get().source().toString());
        json.writeStringField("comment", rule.get().comment());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private static Set<String> rules(List<Evidence> evidence) {
    Set<String> ids = new TreeSet<>();
    for (Evidence mention : evidence) {
      ids.add(mention.phrase());
      ids.add(mention.rule());
      mention.cues().forEach(cue -> ids.add(cue.rule()));
    }
    return ids;
  }

  private void cells(
      int row, String id, String reader, Optional<ReportLabels> labels, JsonGenerator json)
      throws IOException {
    ReportMarks own = marks.of(reader, id);
    ReportMarks decided = marks.decided(id);
    boolean unblinded = isUnblinded(id, reader);
    List<String> disputed =
        room.agreement().readTwice().contains(id) ? room.agreement().disputed(id) : List.of();
    Map<Category, Label> rules = labels.map(ReportLabels::labels).orElse(Map.of());
    json.writeArrayFieldStart("cells");
    for (Category category : corpus.labels().categories()) {
      String name = category.name();
      json.writeStartObject();
      json.writeStringField("category", name);
      json.writeStringField("file", corpus.labels().cell(row, category).word());
      if (corpus.other().isPresent() && corpus.other().get().column(category).isPresent()) {
        json.writeStringField("other", corpus.other().get().cell(row, category).word());
      }
      Label now = rules.get(category);
      if (now != null) {
        json.writeStringField("rules", Cell.of(now).word());
      }
      json.writeStringField("mark", own.value(name).orElse(""));
      json.writeStringField("decided", decided.value(name).orElse(""));
      if (unblinded) {
        readers(id, name, json);
        json.writeBooleanField("disputed", disputed.contains(name));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("unblinded", unblinded);
    json.writeObjectFieldStart("notes");
    if (unblinded) {
      for (String name : marks.readers().keySet()) {
        String note = marks.of(name, id).note();
        if (!note.isEmpty()) {
          json.writeStringField(name, note);
        }
      }
    }
    json.writeEndObject();
  }

  /** Whether a reader may see what others said: those who are done see each other. */
  private boolean isUnblinded(String id, String reader) {
    long done =
        marks.readers().keySet().stream().filter(name -> marks.of(name, id).isDone()).count();
    boolean isOutside = marks.of(reader, id).version() == 0;
    return done >= 2 && (isOutside || marks.of(reader, id).isDone());
  }

  private void readers(String id, String category, JsonGenerator json) throws IOException {
    Map<String, String> done = new LinkedHashMap<>();
    marks
        .values(id, category)
        .forEach(
            (name, value) -> {
              if (marks.of(name, id).isDone()) {
                done.put(name, value);
              }
            });
    json.writeObjectFieldStart("readers");
    for (Map.Entry<String, String> value : done.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
  }

  /** Writes what a reader said of a report, and the number of what is known of it. */
  void marked(String id, String reader, JsonGenerator json) throws IOException {
    ReportMarks own = marks.of(reader, id);
    json.writeStringField("note", own.note());
    json.writeBooleanField("done", own.isDone());
    json.writeNumberField("version", marks.version());
    json.writeObjectFieldStart("marks");
    for (Map.Entry<String, Edit> cell : own.cells().entrySet()) {
      json.writeStringField(cell.getKey(), cell.getValue().value());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("decisions");
    for (Map.Entry<String, Edit> cell : marks.decided(id).cells().entrySet()) {
      json.writeStringField(cell.getKey(), cell.getValue().value());
    }
    json.writeEndObject();
  }
}
