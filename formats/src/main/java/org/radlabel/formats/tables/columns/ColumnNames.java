package org.radlabel.formats.tables.columns;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.radlabel.rules.resource.WordLists;

/**
 * The usual names of columns. Case, surrounding blanks, and whether words are joined by a blank, a
 * hyphen, an underscore or a capital letter make no difference.
 */
public final class ColumnNames {
  private static final int MAX_NAME = 40;
  private static final int MAX_WORDS = 4;

  private static final WordLists LISTS = WordLists.of(ColumnNames.class, "column-names.txt");

  /** Names of id columns, the better first. */
  public static final List<String> ID = list("id");

  /** Columns that are kept beside the report, by their normal names. */
  static final List<String> METADATA = list("metadata");

  /** Under which the patient is kept, by whose name CheXpert's studies are told apart. */
  static final String PATIENT = "patient";

  /** Names of columns with the patient, as CheXpert's tables have it. */
  static final List<String> PATIENTS = list("patient");

  /** Names of columns that say what was examined, the better first. */
  static final List<String> EXAMINATION = list("examination");

  /** Columns that hold one section each, and the section. */
  private static final Map<String, String> SECTIONS = sections();

  /** Columns that hold a whole report, the better first. */
  static final List<String> WHOLE = list("whole");

  /** Where a word begins in {@code ReportText}. */
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** Blanks of every width, and what has none: marks of byte order and of where a word may part. */
  private static final Pattern SPACES = Pattern.compile("[\\h\u200B\uFEFF]+");

  private ColumnNames() {}

  private static List<String> list(String name) {
    return List.copyOf(LISTS.words(name));
  }

  private static Map<String, String> sections() {
    Map<String, String> sections = new HashMap<>();
    for (String section : list("sections")) {
      list(section).forEach(name -> sections.put(name, section));
    }
    return sections;
  }

  /**
   * {@return a field without the quotation marks around it, if it has both}
   *
   * @param field a field of the first line as it is written
   */
  public static String unquoted(String field) {
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    return quoted ? field.substring(1, field.length() - 1) : field;
  }

  /**
   * {@return a name in lower case, its words joined by underscores}
   *
   * @param name the name as it is written
   */
  public static String normal(String name) {
    return CAMEL
        .matcher(SPACES.matcher(name).replaceAll(" ").strip())
        .replaceAll("_")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", "_");
  }

  /**
   * {@return whether this may be the name of a column and is no piece of a report}
   *
   * @param text what stands in a first line
   */
  public static boolean looksLikeName(String text) {
    return text.length() <= MAX_NAME
        && text.equals(text.strip())
        && text.split("\\s+").length <= MAX_WORDS
        && !text.endsWith(".");
  }

  /**
   * {@return whether a section stands in a column of this name}
   *
   * @param name the name of a column
   */
  public static boolean isSection(String name) {
    return SECTIONS.containsKey(normal(name));
  }

  /**
   * {@return whether some report text stands in a column of this name}
   *
   * @param name the name of a column
   */
  public static boolean isText(String name) {
    return isSection(name) || WHOLE.contains(normal(name));
  }

  /**
   * {@return whether this is the name of a text column but for one letter}
   *
   * @param name the name of a column
   */
  public static boolean isNearText(String name) {
    String normal = normal(name);
    return Stream.concat(SECTIONS.keySet().stream(), WHOLE.stream())
        .anyMatch(usual -> differsByOne(normal, usual));
  }

  private static boolean differsByOne(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restOfA = a.substring(same);
    String restOfB = b.substring(same);
    return !a.equals(b)
        && (tail(restOfA).equals(tail(restOfB))
            || tail(restOfA).equals(restOfB)
            || restOfA.equals(tail(restOfB)));
  }

  private static String tail(String text) {
    return text.isEmpty() ? text : text.substring(1);
  }

  /** The section's own name for a column that holds one, or else the column's name. */
  static String fieldName(String column) {
    return SECTIONS.getOrDefault(normal(column), column);
  }

  /**
   * {@return whether this is one of the usual names}
   *
   * @param name the name of a column
   */
  public static boolean isUsual(String name) {
    return usual().anyMatch(normal(name)::equals);
  }

  /** All usual names, as {@link #normal} writes them. */
  static Stream<String> usual() {
    return Stream.of(ID, METADATA, WHOLE, SECTIONS.keySet()).flatMap(Collection::stream);
  }

  /**
   * {@return the column with the best of the usual names, the better first}
   *
   * @param header the names of the columns
   * @param usual the usual names, the better first
   */
  public static OptionalInt find(List<String> header, List<String> usual) {
    List<Integer> all = findAll(header, usual);
    return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all.get(0));
  }

  /** All columns with the best of the usual names. */
  static List<Integer> findAll(List<String> header, List<String> usual) {
    List<String> normal = header.stream().map(ColumnNames::normal).toList();
    return usual.stream()
        .filter(normal::contains)
        .findFirst()
        .map(best -> IntStream.range(0, normal.size()).filter(i -> normal.get(i).equals(best)))
        .orElseGet(IntStream::empty)
        .boxed()
        .toList();
  }
}
