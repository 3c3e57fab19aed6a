package org.radlabel.formats.reports.sections;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.reports.input.Resource;

/**
 * The sections for which codes and names stand: {@code sections.tsv}. A section is called as the
 * lexicon's section headers call it ({@code findings}, {@code impression}, {@code indication}).
 * Immutable, safe for any number of threads.
 */
public final class SectionTable {
  private static final Map<String, Map<String, String>> TABLE = load();

  private SectionTable() {}

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> table = new HashMap<>();
    for (List<String> row : Resource.rows(SectionTable.class, "sections.tsv")) {
      table.computeIfAbsent(row.get(0), what -> new HashMap<>()).put(row.get(1), row.get(2));
    }
    return table;
  }

  /**
   * {@return the section of a code of LOINC or DICOM: {@code 19005-8}; empty if the code is none of
   * a section}
   *
   * @param code the code
   */
  public static Optional<String> ofCode(String code) {
    return find("code", code.strip());
  }

  /**
   * {@return the section of what stands after a code of HL7 v2, or alone in its place: {@code IMP};
   * empty if that is none}
   *
   * @param suffix what stands there
   */
  public static Optional<String> ofSuffix(String suffix) {
    return find("suffix", suffix.strip().toUpperCase(Locale.ROOT));
  }

  /**
   * {@return the section of a name: {@code Radiology Study observation (narrative)}; empty if the
   * name is none of a section}
   *
   * @param name the name
   */
  public static Optional<String> ofName(String name) {
    List<String> words = words(name);
    String whole = String.join(" ", words);
    return find("name", whole)
        .or(() -> words.isEmpty() ? Optional.empty() : find("last", words.get(words.size() - 1)));
  }

  /**
   * {@return whether a document of this code of LOINC is surely no report of imaging}
   *
   * @param code the code
   */
  public static boolean isOtherDocument(String code) {
    return find("other-document", code.strip()).isPresent();
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^a-z]+"))
        .filter(word -> !word.isEmpty() && find("word", word).isEmpty())
        .toList();
  }

  private static Optional<String> find(String what, String value) {
    return Optional.ofNullable(TABLE.getOrDefault(what, Map.of()).get(value));
  }
}
