package org.radlabel.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How to read reports.
 *
 * <p>Defaults ({@link #DEFAULTS}): UTF-8; columns found by their usual names; whether a table has a
 * header is found out.
 *
 * @param charset encoding of the input
 * @param idColumn name of the id column (in JSON Lines of the field, or a JSON Pointer to it), or
 *     empty to find it by its usual names
 * @param textColumns names of the text columns in reading order, or none to find them
 * @param header whether the first record of a table is a header
 * @param format the form of the input, or empty to recognise it from its content
 * @param where which records count, all of these at once; none for all
 * @param own files that the run itself writes: no inputs, should they lie in a folder that is one
 * @param versions which versions of a report count
 */
public record ReadOptions(
    Charset charset,
    Optional<String> idColumn,
    List<String> textColumns,
    Header header,
    Optional<InputFormat> format,
    List<Where> where,
    Set<Path> own,
    Versions versions) {
  /** UTF-8, everything else found out. */
  public static final ReadOptions DEFAULTS =
      new ReadOptions(
          StandardCharsets.UTF_8,
          Optional.empty(),
          List.of(),
          Header.AUTO,
          Optional.empty(),
          List.of(),
          Set.of(),
          Versions.LAST);

  /** Whether the first record of a table is a header. */
  public enum Header {
    /**
     * It is, unless the table has a single column whose first record is no usual name of a text
     * column.
     */
    AUTO,
    /** It is. */
    YES,
    /** It is not: one column, one report per record, unless columns are chosen by number. */
    NO
  }

  /**
   * Checks and copies.
   *
   * @param charset encoding of the input
   * @param idColumn name of the id column (in JSON Lines of the field, or a JSON Pointer to it), or
   *     empty to find it by its usual names
   * @param textColumns names of the text columns in reading order, or none to find them
   * @param header whether the first record of a table is a header
   * @param format the form of the input, or empty to recognise it from its content
   * @param where which records count, all of these at once; none for all
   * @param own files that the run itself writes: no inputs, should they lie in a folder that is one
   * @param versions which versions of a report count
   */
  public ReadOptions {
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(idColumn, "idColumn");
    textColumns = List.copyOf(textColumns);
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(format, "format");
    where = List.copyOf(where);
    own = Set.copyOf(own);
    Objects.requireNonNull(versions, "versions");
    if (header == Header.NO && !isNumbered(idColumn, textColumns)) {
      throw new IllegalArgumentException(
          "a file without a header has no columns to name; they are numbered from 1");
    }
  }

  /**
   * {@return whether columns, where they are named, are numbers of columns}
   *
   * @param idColumn the id column, as the user named it, if so
   * @param textColumns the text columns, as the user named them; may be empty
   */
  public static boolean isNumbered(Optional<String> idColumn, List<String> textColumns) {
    return Stream.concat(idColumn.stream(), textColumns.stream())
        .allMatch(name -> name.matches("[1-9]\\d{0,5}"));
  }

  /**
   * {@return these options with another encoding}
   *
   * @param value the encoding of what has no mark that tells it
   */
  public ReadOptions withCharset(Charset value) {
    return new ReadOptions(value, idColumn, textColumns, header, format, where, own, versions);
  }

  /**
   * {@return these options with the id in a column of this name}
   *
   * @param name the column's name
   */
  public ReadOptions withIdColumn(String name) {
    return new ReadOptions(
        charset, Optional.of(name), textColumns, header, format, where, own, versions);
  }

  /**
   * {@return these options with the texts in columns of these names}
   *
   * @param names the columns' names, in reading order; not empty
   */
  public ReadOptions withTextColumns(List<String> names) {
    return new ReadOptions(charset, idColumn, names, header, format, where, own, versions);
  }

  /**
   * {@return these options with or without a header}
   *
   * @param value whether there is one
   */
  public ReadOptions withHeader(Header value) {
    return new ReadOptions(charset, idColumn, textColumns, value, format, where, own, versions);
  }

  /**
   * {@return these options with another form of input, whatever the content looks like}
   *
   * @param value the form
   */
  public ReadOptions withFormat(InputFormat value) {
    return new ReadOptions(
        charset, idColumn, textColumns, header, Optional.of(value), where, own, versions);
  }

  /**
   * {@return these options with conditions that a record must meet to be read}
   *
   * @param value the conditions; all must be met
   */
  public ReadOptions withWhere(List<Where> value) {
    return new ReadOptions(charset, idColumn, textColumns, header, format, value, own, versions);
  }

  /**
   * {@return these options with the files that a run writes, which are not read}
   *
   * @param files the files
   */
  public ReadOptions withOwn(Set<Path> files) {
    return new ReadOptions(charset, idColumn, textColumns, header, format, where, files, versions);
  }

  /**
   * {@return these options with another choice among the versions of a report}
   *
   * @param value which versions count
   */
  public ReadOptions withVersions(Versions value) {
    return new ReadOptions(charset, idColumn, textColumns, header, format, where, own, value);
  }
}
