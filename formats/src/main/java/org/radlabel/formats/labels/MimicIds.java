package org.radlabel.formats.labels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.rules.Report;

/**
 * MIMIC-CXR's numbers: of patients ({@code p} and eight digits) and studies ({@code s} and eight
 * digits). In tables they stand without the letter.
 */
public final class MimicIds {
  static final String SUBJECT = "subject_id";

  /** The column of a study's number, without the letter before it. */
  public static final String STUDY = "study_id";

  private static final Pattern NUMBER = Pattern.compile("[ps]?(\\d{8})");
  private static final Pattern SUBJECT_NAME = Pattern.compile("(?:^|[/\\\\_-])p(\\d{8})(?!\\d)");

  private MimicIds() {}

  /**
   * The patient's number, from what is known of the report or from its id.
   *
   * @throws UnwritableException if neither tells
   */
  static String subject(Report report) {
    return known(report, SUBJECT)
        .or(() -> first(SUBJECT_NAME.matcher(report.id())))
        .orElseThrow(
            () ->
                new UnwritableException(
                    "no subject_id; it is read from a column of that name, or as p and 8 digits"
                        + " from the id or the file's path"));
  }

  /**
   * The study's number, from what is known of the report or from its id.
   *
   * @throws UnwritableException if neither tells
   */
  static String study(Report report) {
    return known(report, STUDY)
        .or(() -> StudyId.number(report.id()))
        .orElseThrow(
            () ->
                new UnwritableException(
                    "no study_id; it is read from a column of that name, or as s and 8 digits from"
                        + " the id or the file's name"));
  }

  private static Optional<String> known(Report report, String name) {
    Matcher matcher = NUMBER.matcher(report.metadata().getOrDefault(name, ""));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> first(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
