package org.radlabel.formats.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.rules.TextField;

/**
 * Which columns of a table hold the id and the texts.
 *
 * <p>Without names given by the user the texts are the columns of the sections findings and
 * impression; where there are none, or where both are blank in a record, the whole report.
 *
 * @param id index of the id column, or empty: then records are numbered
 * @param texts indexes of the text columns in reading order
 * @param fallback index of the column that is read where all {@code texts} are blank
 * @param names name of every column's {@link TextField}
 * @param metadata the columns of patient and study, by their normal names
 */
public record ColumnPlan(
    OptionalInt id,
    List<Integer> texts,
    OptionalInt fallback,
    List<String> names,
    Map<String, Integer> metadata) {
  /** Copies. */
  public ColumnPlan {
    texts = List.copyOf(texts);
    names = List.copyOf(names);
    metadata = Map.copyOf(metadata);
  }

  private ColumnPlan(
      OptionalInt id, List<Integer> texts, OptionalInt fallback, List<String> names) {
    this(id, texts, fallback, names, metadataColumns(names));
  }

  /**
   * Finds the columns.
   *
   * @throws InputException if there is no such column, or no text column
   */
  public static ColumnPlan of(Place place, List<String> header, ReadOptions options)
      throws InputException {
    OptionalInt id =
        options.idColumn().isPresent()
            ? OptionalInt.of(named(place, header, options.idColumn().get()))
            : ColumnNames.find(header, ColumnNames.ID);
    OptionalInt whole = ColumnNames.find(header, ColumnNames.WHOLE);
    List<Integer> sections =
        IntStream.range(0, header.size())
            .filter(i -> ColumnNames.isSection(header.get(i)))
            .boxed()
            .toList();
    List<String> names = fieldNames(header);
    if (!options.textColumns().isEmpty()) {
      return new ColumnPlan(id, chosen(place, header, options), OptionalInt.empty(), names);
    }
    if (!sections.isEmpty()) {
      return new ColumnPlan(id, sections, whole, names);
    }
    if (whole.isPresent()) {
      return new ColumnPlan(id, List.of(whole.getAsInt()), OptionalInt.empty(), names);
    }
    throw new InputException(place, noTextColumn(header));
  }

  private static String noTextColumn(List<String> header) {
    return header.stream().allMatch(ColumnNames::looksLikeName)
        ? "no text column found; name it with --text-columns. Columns found: " + listed(header)
        : "no text column found, and this does not look like a header; in a file without a header"
            + " every report that holds a comma is put in quotes";
  }

  private static List<Integer> chosen(Place place, List<String> header, ReadOptions options)
      throws InputException {
    List<Integer> columns = new ArrayList<>();
    for (String name : options.textColumns()) {
      columns.add(named(place, header, name));
    }
    return columns;
  }

  /** The column the user named: as written, or else up to case and blanks. */
  static int named(Place place, List<String> header, String name) throws InputException {
    int exact = header.indexOf(name);
    OptionalInt column =
        exact >= 0
            ? OptionalInt.of(exact)
            : ColumnNames.find(header, List.of(ColumnNames.normal(name)));
    return column.orElseThrow(
        () ->
            new InputException(
                place, "no column \"" + name + "\". Columns found: " + listed(header)));
  }

  /** A section's name for one column at most, so that every field has a name of its own. */
  private static List<String> fieldNames(List<String> header) {
    Set<String> taken = new LinkedHashSet<>();
    for (String column : header) {
      String name = ColumnNames.fieldName(column);
      if (!taken.add(name) && !taken.add(column)) {
        taken.add(column + " (column " + (taken.size() + 1) + ")");
      }
    }
    return List.copyOf(taken);
  }

  /** The columns' usual names, and how many others there are: these may be report text. */
  public static String listed(List<String> header) {
    return KnownColumns.listed(header);
  }

  /** In words: {@code id study; text findings, impression, else last_paragraph}. */
  String describe(List<String> header) {
    String read = texts.stream().map(header::get).collect(Collectors.joining(", "));
    String otherwise = fallback.isPresent() ? ", else " + header.get(fallback.getAsInt()) : "";
    String key = id.isPresent() ? header.get(id.getAsInt()) : "the record's number";
    return "id %s; text %s%s".formatted(key, read, otherwise);
  }

  /** The texts of a record. */
  public List<TextField> texts(List<String> fields) {
    if (fallback.isPresent() && texts.stream().allMatch(i -> fields.get(i).isBlank())) {
      return List.of(field(fields, fallback.getAsInt()));
    }
    List<TextField> found = new ArrayList<>(texts.size());
    for (int column : texts) {
      found.add(field(fields, column));
    }
    return found;
  }

  /** The columns that say of which patient and study a record is, by their normal names. */
  private static Map<String, Integer> metadataColumns(List<String> names) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : ColumnNames.METADATA) {
      ColumnNames.find(names, List.of(name)).ifPresent(i -> columns.put(name, i));
    }
    return columns;
  }

  /** What the record says of patient and study: {@code subject_id}, {@code study_id}. */
  public Map<String, String> metadata(List<String> fields) {
    if (metadata.isEmpty()) {
      return Map.of();
    }
    Map<String, String> found = new HashMap<>();
    metadata.forEach((name, column) -> found.put(name, fields.get(column).strip()));
    return found;
  }

  private TextField field(List<String> fields, int column) {
    return new TextField(names.get(column), fields.get(column));
  }

  /** The id of a record, or empty where the table has no id column. */
  public Optional<String> id(List<String> fields) {
    return id.isPresent() ? Optional.of(fields.get(id.getAsInt())) : Optional.empty();
  }
}
