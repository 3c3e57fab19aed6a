package org.radlabel.formats.tables.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.Where;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Which columns of a table hold the id and the texts.
 *
 * <p>Without names given by the user the texts are the columns of the sections findings and
 * impression; where there are none, or where both are empty in a record, the whole report. Of
 * several columns of one name all are read; of the id there may be one only.
 *
 * @param id index of the id column, or empty: then records are numbered
 * @param texts indexes of the text columns in reading order
 * @param fallback indexes of the columns that are read where all {@code texts} are empty
 * @param names name of every column's {@link TextField}
 * @param metadata the columns of what is kept beside the report, by the names it is kept under
 */
public record ColumnPlan(
    OptionalInt id,
    List<Integer> texts,
    List<Integer> fallback,
    List<String> names,
    Map<String, Integer> metadata) {
  /** CheXpert counts the studies of each patient. */
  private static final Pattern STUDY_OF_PATIENT = Pattern.compile("study\\d{1,4}");

  /**
   * Copies.
   *
   * @param id index of the id column, or empty: then records are numbered
   * @param texts indexes of the text columns in reading order
   * @param fallback indexes of the columns that are read where all {@code texts} are empty
   * @param names name of every column's {@link TextField}
   * @param metadata the columns of what is kept beside the report, by the names it is kept under
   */
  public ColumnPlan {
    texts = List.copyOf(texts);
    fallback = List.copyOf(fallback);
    names = List.copyOf(names);
    metadata = Map.copyOf(metadata);
  }

  /**
   * Finds the columns.
   *
   * @param place where the header stands, for messages
   * @param header the names of the columns
   * @param options which columns the user named
   * @return the plan
   * @throws InputException if there is no such column, or no text column
   */
  public static ColumnPlan of(Place place, List<String> header, ReadOptions options)
      throws InputException {
    for (Where where : options.where()) {
      if (!where.column().equals(Report.EXAMINATION)) {
        one(place, header, where.column());
      }
    }
    return ofMembers(place, header, options);
  }

  /**
   * {@return the same of an object, which need not have all the members that others have}
   *
   * @param place where the object stands, for messages
   * @param header the names of its members
   * @param options which members the user named
   * @throws InputException if there is no text
   */
  public static ColumnPlan ofMembers(Place place, List<String> header, ReadOptions options)
      throws InputException {
    OptionalInt id = id(place, header, options);
    List<Integer> whole = ColumnNames.findAll(header, ColumnNames.WHOLE);
    List<Integer> sections =
        IntStream.range(0, header.size())
            .filter(i -> ColumnNames.isSection(header.get(i)))
            .boxed()
            .toList();
    List<String> names = fieldNames(header);
    Map<String, Integer> metadata = metadataColumns(header, options);
    if (!options.textColumns().isEmpty()) {
      return new ColumnPlan(id, chosen(place, header, options), List.of(), names, metadata);
    }
    if (!sections.isEmpty()) {
      return new ColumnPlan(id, sections, whole, names, metadata);
    }
    if (!whole.isEmpty()) {
      return new ColumnPlan(id, whole, List.of(), names, metadata);
    }
    throw new InputException(place, noTextColumn(header));
  }

  private static OptionalInt id(Place place, List<String> header, ReadOptions options)
      throws InputException {
    if (options.idColumn().isPresent()) {
      return OptionalInt.of(one(place, header, options.idColumn().get()));
    }
    List<Integer> ids = ColumnNames.findAll(header, ColumnNames.ID);
    if (ids.size() > 1) {
      throw twice(place, header.get(ids.get(0)));
    }
    return ids.isEmpty() ? nameless(header) : OptionalInt.of(ids.get(0));
  }

  /** The index that pandas and R write before the first column. */
  private static OptionalInt nameless(List<String> header) {
    if (header.size() < 2) {
      return OptionalInt.empty();
    }
    String first = header.get(0).strip();
    return first.isEmpty() || first.equals("Unnamed: 0") ? OptionalInt.of(0) : OptionalInt.empty();
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
      columns.addAll(named(place, header, name));
    }
    return columns;
  }

  /**
   * {@return the one column that the user named}
   *
   * @param place where the header stands, for messages
   * @param header the names of the columns
   * @param name the name that the user gave
   * @throws InputException if there is none, or more than one
   */
  public static int one(Place place, List<String> header, String name) throws InputException {
    List<Integer> columns = named(place, header, name);
    if (columns.size() > 1) {
      throw twice(place, name);
    }
    return columns.get(0);
  }

  private static InputException twice(Place place, String name) {
    return new InputException(place, "has more than one column \"" + name + "\"");
  }

  /** The columns the user named: as written, or else up to case and blanks. */
  private static List<Integer> named(Place place, List<String> header, String name)
      throws InputException {
    List<Integer> exact =
        IntStream.range(0, header.size()).filter(i -> header.get(i).equals(name)).boxed().toList();
    List<Integer> found =
        exact.isEmpty() ? ColumnNames.findAll(header, List.of(ColumnNames.normal(name))) : exact;
    if (found.isEmpty()) {
      throw new InputException(
          place, "no column \"" + name + "\". Columns found: " + listed(header));
    }
    return found;
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

  /**
   * {@return the columns' usual names, and how many others there are: these may be report text}
   *
   * @param header the names of the columns
   */
  public static String listed(List<String> header) {
    return KnownColumns.listed(header);
  }

  /**
   * {@return the plan in words: {@code id study; text findings, impression, else last_paragraph}}
   *
   * @param header the names of the columns
   */
  public String describe(List<String> header) {
    String otherwise = fallback.isEmpty() ? "" : ", else " + named(header, fallback);
    return "id %s; text %s%s".formatted(idName(header), named(header, texts), otherwise);
  }

  private static String named(List<String> header, List<Integer> columns) {
    return columns.stream().map(header::get).distinct().collect(Collectors.joining(", "));
  }

  private String idName(List<String> header) {
    if (id.isEmpty()) {
      return "the record's number";
    }
    String name = header.get(id.getAsInt());
    return name.isBlank() ? "the first column, which has no name" : name;
  }

  /**
   * {@return the texts of a record}
   *
   * @param fields the fields of a row, as many as the header has
   */
  public List<TextField> texts(List<String> fields) {
    List<Integer> read = !fallback.isEmpty() && Missing.are(texts, fields) ? fallback : texts;
    List<TextField> found = new ArrayList<>(read.size());
    for (int column : read) {
      String text = PythonText.plain(fields.get(column));
      found.add(new TextField(names.get(column), Missing.is(text) ? blank(text) : text));
    }
    return found;
  }

  /** What is blank stays as it is; a word for it is left out. */
  private static String blank(String text) {
    return text.isBlank() ? text : "";
  }

  /** The columns that say of which patient, study and examination a record is. */
  private static Map<String, Integer> metadataColumns(List<String> header, ReadOptions options) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : ColumnNames.METADATA) {
      ColumnNames.find(header, List.of(name)).ifPresent(i -> columns.put(name, i));
    }
    ColumnNames.find(header, ColumnNames.PATIENTS)
        .ifPresent(i -> columns.put(ColumnNames.PATIENT, i));
    ColumnNames.find(header, ColumnNames.EXAMINATION)
        .ifPresent(i -> columns.put(Report.EXAMINATION, i));
    for (Where where : options.where()) {
      int exact = header.indexOf(where.column());
      OptionalInt column =
          exact >= 0
              ? OptionalInt.of(exact)
              : ColumnNames.find(header, List.of(ColumnNames.normal(where.column())));
      column.ifPresent(i -> columns.putIfAbsent(where.column(), i));
    }
    return columns;
  }

  /**
   * {@return what the record says of patient, study and examination, and what {@code --where} asks
   * for}
   *
   * @param fields the fields of a row, as many as the header has
   */
  public Map<String, String> metadata(List<String> fields) {
    if (metadata.isEmpty()) {
      return Map.of();
    }
    Map<String, String> found = new HashMap<>();
    for (Map.Entry<String, Integer> column : metadata.entrySet()) {
      found.put(column.getKey(), fields.get(column.getValue()).strip());
    }
    return found;
  }

  /**
   * {@return the id of a record, or empty where the table has no id column}
   *
   * @param fields the fields of a row, as many as the header has
   */
  public Optional<String> id(List<String> fields) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String value = fields.get(id.getAsInt());
    Integer patient = metadata.get(ColumnNames.PATIENT);
    return Optional.of(
        patient != null && patient < fields.size() && STUDY_OF_PATIENT.matcher(value).matches()
            ? fields.get(patient) + "/" + value
            : value);
  }
}
