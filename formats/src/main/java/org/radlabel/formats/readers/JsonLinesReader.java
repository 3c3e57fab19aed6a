package org.radlabel.formats.readers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.readers.input.Input;
import org.radlabel.formats.readers.input.Lines;
import org.radlabel.formats.readers.json.Json;
import org.radlabel.formats.tables.ColumnPlan;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Reads JSON Lines, an object a report. Its members are found by their usual names, as columns of a
 * table are, or by the names or JSON Pointers of {@link ReadOptions}; {@code subject_id} and {@code
 * study_id} are metadata.
 */
final class JsonLinesReader implements ReportReader {
  private final Input input;
  private final Lines lines;
  private final ReadOptions options;
  private final Layout layout;
  private long records;
  private Optional<InputRecord> first;
  private String idName = "id";
  private List<String> plannedFor = List.of();
  private ColumnPlan plan;

  /** Reads the first line, whose id names the layout's column. */
  JsonLinesReader(Input input, ReadOptions options, long before) throws IOException {
    this.input = input;
    this.lines = new Lines(input, options.charset(), false);
    this.options = options;
    this.records = before;
    this.first = next();
    this.layout = Layout.id(lastStep(options.idColumn().orElse(idName)));
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = first.isPresent() ? first : next();
    first = Optional.empty();
    return record;
  }

  private Optional<InputRecord> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    return line.isPresent() ? Optional.of(record(line.get())) : Optional.empty();
  }

  private InputRecord record(Lines.Line line) {
    records++;
    Place place = new Place(input.name(), line.number());
    if (line.problem().isPresent()) {
      return refused(place, line.problem().get());
    }
    try {
      Map<String, String> members = members(Json.object(line.text()));
      List<String> names = List.copyOf(members.keySet());
      if (plan == null || !names.equals(plannedFor)) {
        plan = ColumnPlan.of(place, names, options);
        plannedFor = names;
      }
      return report(place, List.copyOf(members.values()));
    } catch (Json.BadJsonException e) {
      return refused(place, e.getMessage());
    } catch (InputException e) {
      return refused(place, e.getMessage().substring(place.toString().length() + 2));
    }
  }

  private InputRecord report(Place place, List<String> values) {
    if (plan.id().isPresent()) {
      idName = plannedFor.get(plan.id().getAsInt());
    }
    String id = plan.id(values).orElseGet(() -> Long.toString(records));
    List<TextField> texts = new ArrayList<>();
    for (TextField field : plan.texts(values)) {
      texts.add(new TextField(lastStep(field.name()), field.text()));
    }
    return new InputRecord.Accepted(place, new Report(id, texts, plan.metadata(values)), List.of());
  }

  private static InputRecord refused(Place place, String message) {
    return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, "", message));
  }

  /** The members that are text, and what the user's names and pointers point at. */
  private Map<String, String> members(Map<String, Object> object) {
    Map<String, String> members = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (value instanceof String text) {
            members.put(name, text);
          }
        });
    boolean someText = false;
    for (String name : options.textColumns()) {
      someText |= find(object, members, name);
    }
    options.idColumn().ifPresent(name -> members.putIfAbsent(name, found(object, members, name)));
    if (someText) {
      options
          .textColumns()
          .forEach(name -> members.putIfAbsent(name, found(object, members, name)));
    }
    return members;
  }

  private static boolean find(
      Map<String, Object> object, Map<String, String> members, String name) {
    return name.startsWith("/")
        ? Json.at(object, name).filter(String.class::isInstance).isPresent()
        : members.keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static String found(
      Map<String, Object> object, Map<String, String> members, String name) {
    return name.startsWith("/")
        ? Json.asText(Json.at(object, name).orElse(""))
        : members.entrySet().stream()
            .filter(e -> e.getKey().equalsIgnoreCase(name))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
  }

  private static String lastStep(String name) {
    return name.startsWith("/") ? name.substring(name.lastIndexOf('/') + 1) : name;
  }

  /** Which members are read, in words. */
  String members() {
    String id = options.idColumn().orElse(plan == null ? "the record's number" : idOfPlan());
    Stream<String> texts =
        options.textColumns().isEmpty() && plan != null
            ? plan.texts().stream().map(plannedFor::get)
            : options.textColumns().stream();
    return "id %s; text %s".formatted(id, String.join(", ", texts.toList()));
  }

  private String idOfPlan() {
    return plan.id().isPresent() ? plannedFor.get(plan.id().getAsInt()) : "the record's number";
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    lines.close();
    input.close();
  }
}
