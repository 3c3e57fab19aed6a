package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.WrappedReader;
import org.radlabel.rules.Report;

/**
 * Counts the examinations that are, by what the input calls them, no chest X-rays: their labels
 * mean nothing. Not thread-safe.
 */
final class ExaminationWatch extends WrappedReader {
  /** Words and procedure codes (CPT) of chest X-rays. */
  private static final Pattern CHEST =
      Pattern.compile(
          "(?i)chest|thora|torax|\\bcxr\\b|\\blungs?\\b|\\bribs?\\b|\\b710(?:1\\d|2\\d|3[05]|4[5-8])\\b");

  private static final Pattern OTHER_METHOD =
      Pattern.compile(
          "(?i)\\b(?:ct|cta|cat scan|computed|tomograph\\w*|mri?|mra|magnetic|us|ultraso\\w*|sono\\w*"
              + "|pet|spect|nuclear|scintigraph\\w*|mammo\\w*|angiogra\\w*|fluorosc\\w*)\\b");

  /** What says neither what was examined nor how; codes of procedures and documents too. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?i)[\\W_]+|\\b(?:\\d+|diagnostic|imaging|radiolog(?:y|ic|ical)|radiograph(?:s|y|ic)?|plain"
              + "|films?|x|rays?|xr|cr|dx|study|studies|report|document|procedure|exam(?:ination)?|final"
              + "|views?|portable|ap|pa|lat(?:eral)?|and|of|the|loinc|cpt|ln)\\b");

  /** Names of which it is remembered what they say: inputs have few. */
  private static final int MAX_REMEMBERED = 1_000;

  private final Map<String, Sort> remembered = new HashMap<>();
  private long named;
  private long others;

  /** What an examination is by its name. */
  private enum Sort {
    UNNAMED,
    CHEST_XRAY,
    OTHER;

    static Sort of(String examination) {
      if (!says(examination)) {
        return UNNAMED;
      }
      return isChestXray(examination) ? CHEST_XRAY : OTHER;
    }
  }

  ExaminationWatch(ReportReader reader) {
    super(reader);
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = reader.read();
    if (record.isPresent() && record.get() instanceof InputRecord.Accepted accepted) {
      String examination = accepted.report().metadata().get(Report.EXAMINATION);
      if (examination != null && !examination.isEmpty()) {
        see(examination);
      }
    }
    return record;
  }

  private void see(String examination) {
    Sort known = remembered.get(examination);
    Sort sort = known == null ? Sort.of(examination) : known;
    if (known == null && remembered.size() < MAX_REMEMBERED) {
      remembered.put(examination, sort);
    }
    named += sort == Sort.UNNAMED ? 0 : 1;
    others += sort == Sort.OTHER ? 1 : 0;
  }

  /** Whether it tells what was examined. */
  static boolean says(String examination) {
    return !SAYS_NOTHING.matcher(examination).replaceAll("").isBlank()
        || CHEST.matcher(examination).find();
  }

  static boolean isChestXray(String examination) {
    return CHEST.matcher(examination).find() && !OTHER_METHOD.matcher(examination).find();
  }

  @Override
  public List<String> warnings() {
    return others * 2 > named
        ? Stream.concat(reader.warnings().stream(), Stream.of(hint())).toList()
        : reader.warnings();
  }

  private String hint() {
    return "%,d of %,d examinations are by their names no chest X-rays, for which the labels are made; --where %s~chest reads those of the chest only"
        .formatted(others, named, Report.EXAMINATION);
  }
}
