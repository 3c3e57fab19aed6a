package org.radlabel.formats.tables;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of studies in data sets, of which several mean the same: MIMIC-CXR's {@code s50000001} in
 * file names and {@code 50000001} in tables; Open-i's {@code CXR1} in its files and {@code 1} in
 * tables made of them; CheXpert's paths, whatever folders stand before the patient's.
 */
public final class StudyId {
  private static final Pattern NAME =
      Pattern.compile("(?:.*[/\\\\_-])?s(\\d{8})(?:\\.txt)?|(\\d{8})", Pattern.DOTALL);
  private static final Pattern OPEN_I = Pattern.compile("CXR(\\d{1,6})");
  private static final Pattern CHEXPERT =
      Pattern.compile("(?:.*[/\\\\])?(patient\\d+)[/\\\\](study\\d+)((?:[/\\\\].*)?)");

  private StudyId() {}

  /**
   * {@return the number of a study that is named so: a number, or a path that ends in one after an
   * s}
   *
   * @param id an id as a table or a report has it
   */
  public static Optional<String> number(String id) {
    Matcher matcher = NAME.matcher(id.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  /**
   * {@return that by which ids are compared: a study's number or path, or else the id without
   * blanks}
   *
   * @param id an id as a table or a report has it
   */
  public static String key(String id) {
    String plain = id.strip();
    Optional<String> number = number(plain);
    if (number.isPresent()) {
      return number.get();
    }
    Matcher openI = OPEN_I.matcher(plain);
    if (openI.matches()) {
      return openI.group(1);
    }
    Matcher path = CHEXPERT.matcher(plain);
    return path.matches() ? path.group(1) + "/" + path.group(2) + path.group(3) : plain;
  }

  /**
   * {@return patient and study of a CheXpert path, {@code patient00001/study1}, that of an image or
   * not}
   *
   * @param id an id as a table or a report has it
   */
  public static Optional<String> ofPath(String id) {
    Matcher path = CHEXPERT.matcher(id.strip());
    return path.matches() ? Optional.of(path.group(1) + "/" + path.group(2)) : Optional.empty();
  }
}
