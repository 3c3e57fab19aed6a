package org.radlabel.formats.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.Label;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.labels.join.JoinSummary;
import org.radlabel.formats.reports.json.Json;
import org.radlabel.lexicons.rules.Category;

/** The counts of a run in the objects of {@link Manifest} and {@link Checkpoint}. */
final class RunCounts {
  private static final String SILENT = "without a word of the lexicon";
  private static final Map<Label, String> NAMES = new EnumMap<>(Label.class);

  static {
    NAMES.put(Label.POSITIVE, "1");
    NAMES.put(Label.NEGATIVE, "0");
    NAMES.put(Label.UNCERTAIN, "-1");
    NAMES.put(Label.NOT_MENTIONED, "blank");
  }

  private RunCounts() {}

  static void write(RunSummary summary, Optional<JoinSummary> join, JsonGenerator json)
      throws IOException {
    json.writeNumberField("records", summary.records());
    json.writeNumberField("labelled", summary.rows());
    if (summary.silent() > 0) {
      json.writeNumberField(SILENT, summary.silent());
    }
    json.writeObjectFieldStart("problems");
    for (Map.Entry<ProblemKind, Long> problem : summary.problems().entrySet()) {
      json.writeNumberField(problem.getKey().toString(), problem.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("passed over");
    for (Map.Entry<PassedOverCause, Long> cause : summary.passedOver().entrySet()) {
      json.writeNumberField(cause.getKey().toString(), cause.getValue());
    }
    json.writeEndObject();
    if (join.isPresent()) {
      join(join.get(), json);
    }
    json.writeObjectFieldStart("labels");
    for (Map.Entry<Category, Map<Label, Long>> entry : summary.labels().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      for (Map.Entry<Label, String> label : NAMES.entrySet()) {
        json.writeNumberField(label.getValue(), entry.getValue().getOrDefault(label.getKey(), 0L));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void join(JoinSummary join, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("join");
    json.writeNumberField("rows", join.rows());
    json.writeNumberField("rows without a report", join.without());
    json.writeNumberField("reports joined", join.joined());
    json.writeNumberField("reports without a row", join.extra());
    json.writeNumberField("reports with a repeated id", join.repeated());
    json.writeEndObject();
  }

  /** Reads what {@link #write} wrote. */
  static RunSummary read(Map<String, Object> object, double seconds) {
    Map<ProblemKind, Long> problems = new EnumMap<>(ProblemKind.class);
    Json.asObject(object.get("problems")).forEach((name, n) -> problems.put(kind(name), number(n)));
    Map<PassedOverCause, Long> passedOver = new EnumMap<>(PassedOverCause.class);
    Json.asObject(object.get("passed over"))
        .forEach((name, n) -> passedOver.put(cause(name), number(n)));
    Map<Category, Map<Label, Long>> labels = new LinkedHashMap<>();
    Json.asObject(object.get("labels"))
        .forEach((name, counts) -> labels.put(new Category(name), counts(Json.asObject(counts))));
    return new RunSummary(
        number(object.get("records")),
        number(object.get("labelled")),
        object.containsKey(SILENT) ? number(object.get(SILENT)) : 0,
        problems,
        passedOver,
        labels,
        seconds);
  }

  private static Map<Label, Long> counts(Map<String, Object> object) {
    Map<Label, Long> counts = new EnumMap<>(Label.class);
    NAMES.forEach((label, name) -> counts.put(label, number(object.get(name))));
    counts.values().removeIf(n -> n == 0);
    return counts;
  }

  private static ProblemKind kind(String name) {
    return named(name, ProblemKind.values(), "kind of problem");
  }

  private static PassedOverCause cause(String name) {
    return named(name, PassedOverCause.values(), "cause to pass over");
  }

  private static <E extends Enum<E>> E named(String name, E[] values, String what) {
    return Arrays.stream(values)
        .filter(value -> value.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + what));
  }

  static long number(@Nullable Object value) {
    return Long.parseLong(Json.asText(value));
  }
}
