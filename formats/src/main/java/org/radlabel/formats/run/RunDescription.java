package org.radlabel.formats.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.reports.json.Json;
import org.radlabel.lexicons.LexiconHash;
import org.radlabel.lexicons.rules.Lexicon;

/**
 * What decides what a run writes: version, lexicon, options, inputs.
 *
 * <p>Immutable, null-free.
 *
 * @param version radlabel's
 * @param lexicon name of the lexicon
 * @param sha256 a hash over all its rules
 * @param options what changes labels or cells, by name, in the order to be written
 * @param inputs what is read
 */
public record RunDescription(
    String version,
    String lexicon,
    String sha256,
    Map<String, String> options,
    List<InputPrint> inputs) {
  /**
   * Copies and checks for null.
   *
   * @param version radlabel's
   * @param lexicon name of the lexicon
   * @param sha256 a hash over all its rules
   * @param options what changes labels or cells, by name, in the order to be written
   * @param inputs what is read
   */
  public RunDescription {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(sha256, "sha256");
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    inputs = List.copyOf(inputs);
  }

  /**
   * {@return a description with the hash of a lexicon}
   *
   * @param version radlabel's version
   * @param lexicon the lexicon
   * @param options the options by name, as given
   * @param inputs by what the inputs are known again
   */
  public static RunDescription of(
      String version, Lexicon lexicon, Map<String, String> options, List<InputPrint> inputs) {
    return new RunDescription(version, lexicon.name(), LexiconHash.of(lexicon), options, inputs);
  }

  /** Writes the members into an object that is open. */
  void write(JsonGenerator json) throws IOException {
    json.writeStringField("radlabel", version);
    json.writeObjectFieldStart("lexicon");
    json.writeStringField("name", lexicon);
    json.writeStringField("sha256", sha256);
    json.writeEndObject();
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : options.entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("inputs");
    for (InputPrint input : inputs) {
      write(input, json);
    }
    json.writeEndArray();
  }

  private static void write(InputPrint input, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", input.name());
    if (input.bytes().isPresent()) {
      json.writeNumberField("bytes", input.bytes().get());
    }
    if (input.crc32().isPresent()) {
      json.writeStringField("crc32", input.crc32().get());
    }
    json.writeEndObject();
  }

  /** Reads what {@link #write} wrote. */
  static RunDescription read(Map<String, Object> object) {
    Map<String, Object> lexicon = Json.asObject(object.get("lexicon"));
    Map<String, String> options = new LinkedHashMap<>();
    Json.asObject(object.get("options"))
        .forEach((name, value) -> options.put(name, Json.asText(value)));
    return new RunDescription(
        Json.asText(object.get("radlabel")),
        Json.asText(lexicon.get("name")),
        Json.asText(lexicon.get("sha256")),
        options,
        Json.asArray(object.get("inputs")).stream().map(RunDescription::input).toList());
  }

  private static InputPrint input(Object value) {
    Map<String, Object> input = Json.asObject(value);
    return new InputPrint(
        Json.asText(input.get("name")),
        Optional.ofNullable(input.get("bytes")).map(Json::asText).map(Long::valueOf),
        Optional.ofNullable(input.get("crc32")).map(Json::asText));
  }

  /** In words, in what this run differs from an earlier one; empty if in nothing. */
  List<String> differencesFrom(RunDescription earlier) {
    List<String> differences = new ArrayList<>();
    if (!version.equals(earlier.version)) {
      differences.add("radlabel was %s and is %s".formatted(earlier.version, version));
    }
    if (!lexicon.equals(earlier.lexicon)) {
      differences.add("the lexicon was %s and is %s".formatted(earlier.lexicon, lexicon));
    } else if (!sha256.equals(earlier.sha256)) {
      differences.add("the rules of the lexicon %s have changed".formatted(lexicon));
    }
    addOptions(earlier, differences);
    addInputs(earlier, differences);
    return differences;
  }

  private void addOptions(RunDescription earlier, List<String> differences) {
    TreeSet<String> names = new TreeSet<>(options.keySet());
    names.addAll(earlier.options.keySet());
    for (String name : names) {
      String was = earlier.options.getOrDefault(name, "not given");
      String is = options.getOrDefault(name, "not given");
      if (!was.equals(is)) {
        differences.add("option %s was %s and is %s".formatted(name, was, is));
      }
    }
  }

  private void addInputs(RunDescription earlier, List<String> differences) {
    if (isSame(earlier.inputs)) {
      return;
    }
    if (!names(inputs).equals(names(earlier.inputs))) {
      differences.add("the input was %s and is %s".formatted(names(earlier.inputs), names(inputs)));
      return;
    }
    for (int i = 0; i < inputs.size(); i++) {
      if (!inputs.get(i).equals(earlier.inputs.get(i))) {
        differences.add(changed(earlier.inputs.get(i), inputs.get(i)));
      }
    }
  }

  /** An input is known by what it holds, however its path is written. */
  private boolean isSame(List<InputPrint> earlier) {
    return inputs.size() == earlier.size()
        && IntStream.range(0, inputs.size()).allMatch(i -> inputs.get(i).isOf(earlier.get(i)));
  }

  private static String changed(InputPrint was, InputPrint is) {
    return was.bytes().equals(is.bytes())
        ? "the content of %s has changed".formatted(is.name())
        : "%s had %d bytes and has %d"
            .formatted(is.name(), was.bytes().orElse(0L), is.bytes().orElse(0L));
  }

  private static String names(List<InputPrint> inputs) {
    return inputs.stream().map(InputPrint::name).collect(Collectors.joining(", "));
  }
}
