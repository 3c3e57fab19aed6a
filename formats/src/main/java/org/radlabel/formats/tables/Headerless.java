package org.radlabel.formats.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * Makes sure that a table whose first record names no column is one column of reports, as
 * chexpert-labeler takes it, before it is read so: a damaged file of another form, a table with
 * unknown columns or a list of names is refused.
 */
final class Headerless {
  /** So many records are looked at. */
  static final int SAMPLE = 50;

  private static final String HINT =
      "; --input-format names another form, --no-header says that every record is a report";

  /** What stands in files of other forms and in no report. */
  private static final List<Pattern> OTHER_FORMS =
      List.of(
          Pattern.compile("<[?!]|</[A-Za-z]|/>|<[A-Za-z][\\w:.-]*(?: [^<>]*)?>\\s*$"),
          Pattern.compile("(?m)^\\x0B?(?:MSH|EVN|PID|PV1|ORC|OBR|OBX|NTE|TXA|MSA)\\|"),
          Pattern.compile("^\\s*(?:\\{|\\[\\s*[\\[{\"]|[\\]}],?\\s*$|\"?[\\w ]+\"\\s*:)"));

  /** Among so many records a line that names columns is no report. */
  private static final int FIRST = 3;

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern NAMES_SEPARATED =
      Pattern.compile(
          "[A-Za-z][\\w/-]*( [\\w/-]+){0,2}(?:([;|\\t])[A-Za-z][\\w/-]*( [\\w/-]+){0,2})(?:\\2[^;|\\t]*)*");

  private Headerless() {}

  /**
   * Looks at the first records.
   *
   * @throws InputException if they are no column of reports
   */
  static void check(Place place, List<CsvRow> rows) throws InputException {
    Optional<String> objection = objection(rows);
    if (objection.isPresent()) {
      throw new InputException(place, objection.get() + HINT);
    }
  }

  private static Optional<String> objection(List<CsvRow> rows) {
    String first = rows.get(0).fields().get(0);
    List<String> cells = rows.stream().map(row -> row.fields().get(0)).toList();
    if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
      return Optional.of("has no header that is known, and holds NUL bytes, which no report does");
    }
    if (cells.stream().anyMatch(Headerless::isOtherForm)) {
      return Optional.of(
          "is not recognised: it holds marks of XML, JSON or HL7, but does not begin as these do");
    }
    if (rows.stream().filter(row -> row.fields().size() > 1).count() * 2 > rows.size()) {
      return Optional.of(
          "has one column in its first line and several below, and no header that is known");
    }
    if (cells.stream().limit(FIRST).anyMatch(Headerless::namesColumns)) {
      return Optional.of(
          "begins with names between separators, none of which is a usual text column; name it"
              + " with --text-columns");
    }
    if (isName(first, cells) || ColumnNames.isNearText(first)) {
      return Optional.of(
          "begins with what may be the name of a column, but is no usual one; say --header or"
              + " --no-header");
    }
    return cells.stream().noneMatch(Headerless::isProse)
        ? Optional.of("has no header that is known, and no words as reports have them")
        : Optional.empty();
  }

  private static boolean namesColumns(String cell) {
    return NAMES_SEPARATED.matcher(cell).matches();
  }

  private static boolean isOtherForm(String cell) {
    return OTHER_FORMS.stream().anyMatch(form -> form.matcher(cell).find());
  }

  /** Whether this is a single word above others that are for the most part sentences. */
  private static boolean isName(String first, List<String> cells) {
    long prose = cells.stream().skip(1).filter(Headerless::isProse).count();
    return !isProse(first) && prose * 2 > cells.size() - 1;
  }

  private static boolean isProse(String cell) {
    String text = cell.strip();
    return BLANK.matcher(text).find() || text.endsWith(".");
  }
}
