package org.radlabel.formats.writers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.Label;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.RunSummary;
import org.radlabel.formats.Source;
import org.radlabel.lexicons.Category;
import org.radlabel.lexicons.Lexicon;

/**
 * How a label file was made, as a JSON object to be kept beside it: version, lexicon with a hash of
 * its rules, options, inputs with their sizes, counts. No time, no machine: the same run gives the
 * same bytes.
 *
 * <p>Immutable, null-free.
 *
 * @param version radlabel's
 * @param lexicon the rules in use
 * @param options what changes labels or cells, by name, in the order to be written
 * @param inputs what was read, as the user named it
 * @param summary the counts; its labels are those given, before a {@link CellStyle} changes cells
 * @param join the counts of a join, if there was one
 */
public record Manifest(
    String version,
    Lexicon lexicon,
    Map<String, String> options,
    List<Source> inputs,
    RunSummary summary,
    Optional<JoinSummary> join) {
  /** Copies and checks for null. */
  public Manifest {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(lexicon, "lexicon");
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(join, "join");
  }

  /** The object, indented, with a line feed at its end. */
  public String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("radlabel", version);
    json.writeObjectFieldStart("lexicon");
    json.writeStringField("name", lexicon.name());
    json.writeStringField("sha256", LexiconHash.of(lexicon));
    json.writeEndObject();
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : options.entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    inputs(json);
    counts(json);
    json.writeEndObject();
  }

  private void inputs(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (Source input : inputs) {
      json.writeStartObject();
      json.writeStringField("name", input.name());
      Optional<Long> size = input.size();
      if (size.isPresent()) {
        json.writeNumberField("bytes", size.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(JsonGenerator json) throws IOException {
    json.writeNumberField("records", summary.records());
    json.writeNumberField("labelled", summary.rows());
    json.writeObjectFieldStart("problems");
    for (Map.Entry<ProblemKind, Long> problem : summary.problems().entrySet()) {
      json.writeNumberField(problem.getKey().toString(), problem.getValue());
    }
    json.writeEndObject();
    if (join.isPresent()) {
      join(join.get(), json);
    }
    json.writeObjectFieldStart("labels");
    for (Map.Entry<Category, Map<Label, Long>> entry : summary.labels().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      labels(entry.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void labels(Map<Label, Long> counts, JsonGenerator json) throws IOException {
    json.writeNumberField("1", counts.getOrDefault(Label.POSITIVE, 0L));
    json.writeNumberField("0", counts.getOrDefault(Label.NEGATIVE, 0L));
    json.writeNumberField("-1", counts.getOrDefault(Label.UNCERTAIN, 0L));
    json.writeNumberField("blank", counts.getOrDefault(Label.NOT_MENTIONED, 0L));
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
}
