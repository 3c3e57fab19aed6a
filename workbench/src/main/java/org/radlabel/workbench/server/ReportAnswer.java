package org.radlabel.workbench.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.evaluation.doubt.DoubtColumns;
import org.radlabel.formats.labels.MentionJson;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.why.WhyPart;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.reading.ReadSection;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.Facet;
import org.radlabel.workbench.corpus.Queue;
import org.radlabel.workbench.marks.Marks;
import org.radlabel.workbench.marks.ReportMarks;
import org.radlabel.workbench.query.RuleScan;

/**
 * A report for the page: its texts and sections, its cells, and why they are so. Of a very long one
 * only the beginning is shown and marked. Thread-safe.
 */
final class ReportAnswer {
  /** No more of a report's texts goes to the page. */
  static final int MAX_SHOWN = 60_000;

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
    boolean isWhole = shown.equals(whole);
    json.writeNumberField("row", row);
    json.writeStringField("id", whole.id());
    json.writeStringField("examination", whole.metadata().getOrDefault(Report.EXAMINATION, ""));
    head(row, whole.id(), json);
    json.writeNumberField("characters", characters(whole));
    json.writeBooleanField("cut", !isWhole);
    fields(shown, json);
    Labeler labeler = room.labeler().get();
    sections(labeler.sections(shown), json);
    Optional<ReportLabels> labels = labels(labeler, shown);
    if (labels.isPresent()) {
      evidence(labels.get(), labeler, json);
    }
    cells(row, whole.id(), reader, isWhole ? labels : Optional.empty(), json);
    marked(whole.id(), reader, json);
  }

  private void head(int row, String id, JsonGenerator json) throws IOException {
    Optional<Queue.Entry> entry = corpus.entry(id);
    json.writeStringField("doubt", doubt(entry));
    json.writeBooleanField("drawn", corpus.isDrawn(row));
    json.writeArrayFieldStart("listed");
    for (Queue.Remark remark : entry.map(Queue.Entry::remarks).orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("category", remark.category());
      json.writeStringField("doubt", remark.doubt());
      json.writeStringField("reasons", remark.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("facets");
    for (Facet facet : corpus.labels().facets()) {
      json.writeStringField(facet.name(), facet.get(row));
    }
    json.writeEndObject();
  }

  /** The doubt of a report as the page has it; empty where the list tells none. */
  static String doubt(Optional<Queue.Entry> entry) {
    OptionalDouble doubt = entry.isPresent() ? entry.get().doubt() : OptionalDouble.empty();
    return doubt.isPresent() ? DoubtColumns.number(doubt.getAsDouble()) : "";
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
    for (Rule rule : rules(labels.evidence(), labeler.lexicon()).values()) {
      json.writeObjectFieldStart(rule.id());
      json.writeStringField("kind", rule.kindName());
      json.writeStringField("source", rule.source().toString());
      json.writeStringField("comment", rule.comment());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The rules that evidence names, by their ids. */
  private static SortedMap<String, Rule> rules(List<Evidence> evidence, Lexicon lexicon) {
    Set<String> ids = RuleScan.named(evidence);
    SortedMap<String, Rule> rules = new TreeMap<>();
    for (Rule rule : lexicon.rules()) {
      if (ids.contains(rule.id())) {
        rules.put(rule.id(), rule);
      }
    }
    return rules;
  }

  private void cells(
      int row, String id, String reader, Optional<ReportLabels> labels, JsonGenerator json)
      throws IOException {
    ReportMarks own = marks.of(reader, id);
    ReportMarks decided = marks.decided(id);
    List<String> done = marks.doneWith(id);
    boolean unblinded = isUnblinded(own, done);
    List<String> disputed = unblinded ? room.agreement().disputed(id) : List.of();
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
        Map<String, String> values = new TreeMap<>(marks.values(id, name));
        values.keySet().retainAll(done);
        Json.texts("readers", values, json);
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
  private static boolean isUnblinded(ReportMarks own, List<String> done) {
    boolean isOutside = own.version() == 0;
    return done.size() >= 2 && (isOutside || own.isDone());
  }

  /** Writes what a reader said of a report, and the number of what is known of it. */
  void marked(String id, String reader, JsonGenerator json) throws IOException {
    ReportMarks own = marks.of(reader, id);
    json.writeStringField("note", own.note());
    json.writeBooleanField("done", own.isDone());
    json.writeNumberField("version", marks.version());
    Json.texts("marks", own.values(), json);
    Json.texts("decisions", marks.decided(id).values(), json);
  }
}
