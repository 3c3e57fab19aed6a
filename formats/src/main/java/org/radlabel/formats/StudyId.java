package org.radlabel.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MIMIC-CXR's studies, which file names call {@code s50000001} and tables {@code 50000001}: the
 * same study.
 */
public final class StudyId {
  private static final Pattern NAME =
      Pattern.compile("(?:.*[/\\\\_-])?s(\\d{8})(?:\\.txt)?|(\\d{8})", Pattern.DOTALL);

  private StudyId() {}

  /** The number of a study that is named so: a number, or a path that ends in one behind an s. */
  public static Optional<String> number(String id) {
    Matcher matcher = NAME.matcher(id.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  /** That by which ids are compared: a study's number, or else the id without blanks around it. */
  public static String key(String id) {
    return number(id).orElseGet(id::strip);
  }
}
