package org.radlabel.formats.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Cut;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.formats.reports.json.Json;

/**
 * How far a run has come, as a JSON object: what a {@link Manifest} has, and how much of each file
 * has been written.
 *
 * <p>Immutable, null-free.
 *
 * @param description what decides what is written
 * @param summary the counts so far
 * @param last where the last record begins that was written
 * @param isComplete whether the files are whole and are being moved into place
 * @param files the outputs by what they are: {@code labels}, {@code evidence}, {@code errors}
 */
public record Checkpoint(
    RunDescription description,
    RunSummary summary,
    Place last,
    boolean isComplete,
    Map<String, Part> files) {
  /**
   * One of the outputs.
   *
   * @param target where it stands in the end, seen from the folder of the checkpoint
   * @param cut how much of it has been written
   */
  public record Part(String target, Cut cut) {}

  /**
   * Copies and checks for null.
   *
   * @param description what decides what is written
   * @param summary the counts so far
   * @param last where the last record begins that was written
   * @param isComplete whether the files are whole and are being moved into place
   * @param files the outputs by what they are: {@code labels}, {@code evidence}, {@code errors}
   */
  public Checkpoint {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(last, "last");
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** How much of an output has been written. */
  Cut cutOf(String part) {
    return Objects.requireNonNull(files.get(part)).cut();
  }

  /** The object, indented, with a line feed at its end. */
  String json() {
    return JsonObjects.indented(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    description.write(json);
    json.writeObjectFieldStart("last");
    json.writeStringField("file", last.file());
    json.writeNumberField("line", last.line());
    json.writeEndObject();
    json.writeNumberField("seconds", summary.seconds());
    json.writeBooleanField("complete", isComplete);
    json.writeObjectFieldStart("files");
    for (Map.Entry<String, Part> file : files.entrySet()) {
      Cut cut = file.getValue().cut();
      json.writeObjectFieldStart(file.getKey());
      json.writeStringField("target", file.getValue().target());
      json.writeNumberField("bytes", cut.bytes());
      json.writeStringField("crc32", InputPrint.hex(cut.crc32()));
      json.writeEndObject();
    }
    json.writeEndObject();
    RunCounts.write(summary, Optional.empty(), json);
  }

  /**
   * Reads one.
   *
   * @throws InputException if the file cannot be read, or is none
   */
  static Checkpoint read(Path file) throws InputException {
    try {
      return of(Json.object(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (Json.BadJsonException | RuntimeException e) {
      throw new InputException(
          Place.of(file.toString()),
          "is not what an interrupted radlabel leaves; move it away and start again without --resume",
          e);
    } catch (IOException e) {
      throw InputException.unreadable(file.toString(), e);
    }
  }

  private static Checkpoint of(Map<String, Object> object) {
    Map<String, Object> last = Json.asObject(object.get("last"));
    Map<String, Part> files = new LinkedHashMap<>();
    Json.asObject(object.get("files"))
        .forEach((name, part) -> files.put(name, part(Json.asObject(part))));
    double seconds = Double.parseDouble(Json.asText(object.get("seconds")));
    return new Checkpoint(
        RunDescription.read(object),
        RunCounts.read(object, seconds),
        new Place(Json.asText(last.get("file")), RunCounts.number(last.get("line"))),
        Json.asText(object.get("complete")).equals("true"),
        files);
  }

  private static Part part(Map<String, Object> object) {
    return new Part(
        Json.asText(object.get("target")),
        new Cut(
            RunCounts.number(object.get("bytes")),
            Long.parseLong(Json.asText(object.get("crc32")), 16)));
  }

  /** In words, in what a run differs that would go on from here; empty if in nothing. */
  List<String> differences(RunDescription now, Iterable<String> filesNow) {
    List<String> differences = new ArrayList<>(now.differencesFrom(description));
    List<String> others = new ArrayList<>(files.keySet());
    for (String file : filesNow) {
      if (!others.remove(file)) {
        differences.add("the output --%s was not given and is".formatted(file));
      }
    }
    others.forEach(file -> differences.add("the output --%s was given and is not".formatted(file)));
    return differences;
  }
}
