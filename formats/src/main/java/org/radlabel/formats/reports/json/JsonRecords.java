package org.radlabel.formats.reports.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.formats.tables.columns.ColumnPlan;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Makes reports of JSON objects. Members are found by their usual names, as columns of a table are,
 * or by the names or JSON Pointers of {@link ReadOptions}; a list of strings is a list of
 * sentences. A record without an id is numbered where none before it has one; else its id is
 * missing. Not thread-safe.
 */
final class JsonRecords {
  /** A sentence of a list may end without a period: what is between them ends it. */
  private static final String BETWEEN_SENTENCES = "\n\n";

  private final ReadOptions options;
  private long records;
  private boolean identified;
  private String idName = "id";
  private List<String> plannedFor = List.of();
  private Optional<ColumnPlan> plan = Optional.empty();

  JsonRecords(ReadOptions options, long before) {
    this.options = options;
    this.records = before;
  }

  /** The name of the id, as far as it is known. */
  String idName() {
    return lastStep(options.idColumn().orElse(idName));
  }

  /** A record that cannot be read. */
  InputRecord refused(Place place, String message) {
    records++;
    return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, "", message));
  }

  /** A text that has an id and no members. */
  InputRecord text(Place place, Optional<String> key, String text) {
    records++;
    return new InputRecord.Accepted(
        place, Report.of(key.orElseGet(() -> Long.toString(records)), text), List.of());
  }

  /**
   * An object.
   *
   * @param key its name in an object that holds many, which is its id if it has none of its own
   */
  InputRecord of(Place place, Optional<String> key, Map<String, Object> object) {
    if (object.get("resourceType") instanceof String) {
      return refused(place, "is a FHIR resource; read it with --input-format fhir");
    }
    Map<String, String> members = members(object);
    try {
      List<String> names = List.copyOf(members.keySet());
      if (plan.isEmpty() || !names.equals(plannedFor)) {
        plan = Optional.of(ColumnPlan.ofMembers(place, names, options));
        plannedFor = names;
      }
    } catch (InputException e) {
      return refused(place, e.reason());
    }
    return report(place, key, plan.get(), List.copyOf(members.values()));
  }

  private InputRecord report(
      Place place, Optional<String> key, ColumnPlan columns, List<String> values) {
    records++;
    if (columns.id().isPresent()) {
      idName = plannedFor.get(columns.id().getAsInt());
    }
    Optional<String> own = columns.id(values).or(() -> key);
    identified |= own.isPresent();
    String id = own.orElseGet(() -> identified ? "" : Long.toString(records));
    List<TextField> texts = new ArrayList<>();
    for (TextField field : columns.texts(values)) {
      texts.add(new TextField(lastStep(field.name()), field.text()));
    }
    return new InputRecord.Accepted(
        place, new Report(id, texts, columns.metadata(values)), List.of());
  }

  /** Whether an object holds the text of a report. */
  boolean hasText(Map<String, Object> object) {
    return object.entrySet().stream()
            .anyMatch(e -> ColumnNames.isText(e.getKey()) && text(e.getValue()).isPresent())
        || (!options.textColumns().isEmpty()
            && options.textColumns().stream()
                .anyMatch(name -> find(object, members(object), name)));
  }

  /** The members that are text, and what the user's names and pointers point at. */
  private Map<String, String> members(Map<String, Object> object) {
    Map<String, String> members = new LinkedHashMap<>();
    object.forEach((name, value) -> text(value).ifPresent(text -> members.put(name, text)));
    boolean someText = false;
    for (String name : options.textColumns()) {
      someText |= find(object, members, name);
    }
    options.idColumn().ifPresent(name -> add(object, members, name));
    if (someText) {
      options.textColumns().forEach(name -> add(object, members, name));
    }
    options.where().forEach(where -> addIfThere(object, members, where.column()));
    return members;
  }

  private static void add(Map<String, Object> object, Map<String, String> members, String name) {
    members.putIfAbsent(name, found(object, members, name));
  }

  private static void addIfThere(
      Map<String, Object> object, Map<String, String> members, String name) {
    if (name.startsWith("/")) {
      add(object, members, name);
    }
  }

  /** A string, or a list of strings as one text; empty if it is something else. */
  static Optional<String> text(@Nullable Object value) {
    if (value instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(String.class::isInstance)) {
      return Optional.of(
          list.stream().map(String.class::cast).collect(Collectors.joining(BETWEEN_SENTENCES)));
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static boolean find(
      Map<String, Object> object, Map<String, String> members, String name) {
    return name.startsWith("/")
        ? Json.at(object, name).flatMap(JsonRecords::text).isPresent()
        : members.keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static String found(
      Map<String, Object> object, Map<String, String> members, String name) {
    return name.startsWith("/")
        ? Json.at(object, name).flatMap(JsonRecords::text).orElse("")
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
  String describe() {
    Stream<String> texts =
        options.textColumns().isEmpty()
            ? plan.stream().flatMap(p -> p.texts().stream()).map(plannedFor::get)
            : options.textColumns().stream();
    List<String> named = texts.toList();
    return "id %s; text %s"
        .formatted(
            options.idColumn().orElseGet(this::idInWords),
            named.isEmpty() ? "of each member" : String.join(", ", named));
  }

  private String idInWords() {
    return plan.filter(p -> p.id().isPresent())
        .map(p -> plannedFor.get(p.id().getAsInt()))
        .orElse("the record's name or number");
  }
}
