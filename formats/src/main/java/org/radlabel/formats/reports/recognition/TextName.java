package org.radlabel.formats.reports.recognition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of a text file says. */
public final class TextName {
  private static final List<String> ENDINGS = List.of(".txt", ".text");
  private static final Pattern STUDY = Pattern.compile("(?i)(?:.*[/\\\\])?s\\d{8}\\.txt");

  /** What PhysioNet gives beside the folder of reports. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:.*[/\\\\])?(?:(?:license|readme|sha256sums)(?:\\.txt|\\.md)?|index\\.html"
              + "|cxr-(?:record|study|provider)-list\\.csv)");

  private TextName() {}

  /** Whether it ends as a text file's. */
  static boolean isText(String path) {
    return ENDINGS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * {@return whether a file is named as MIMIC-CXR's reports are}
   *
   * @param path the file's path
   */
  public static boolean isMimic(String path) {
    return STUDY.matcher(path).matches();
  }

  /**
   * {@return whether a file is named as what stands beside MIMIC-CXR's reports and is none}
   *
   * @param path the file's path
   */
  public static boolean isBesideMimic(String path) {
    return BESIDE.matcher(path).matches();
  }

  /**
   * {@return the name alone, without folders and without the ending of a text file}
   *
   * @param path the file's path
   */
  public static String id(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return ENDINGS.stream()
        .filter(name.toLowerCase(Locale.ROOT)::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .findFirst()
        .orElse(name);
  }
}
