package org.radlabel.formats.corrections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.WrappedReader;
import org.radlabel.formats.tables.StudyId;

/**
 * Tells which of the reports that are read have corrections that were made of another text, counts
 * the corrections of those that are read, and warns at the end of those that found no report. Not
 * thread-safe.
 */
public final class CorrectedReader extends WrappedReader {
  private final Corrections corrections;
  private final CategoryNames names;
  private final Set<String> met = new HashSet<>();
  private final Map<String, Long> cells = new TreeMap<>();
  private long undecided;
  private long changedTexts;
  private long withoutColumn;

  /**
   * Over a reader.
   *
   * @param reader gives the reports; closed with this
   * @param corrections what was decided
   * @param names tells which categories have a column
   */
  public CorrectedReader(ReportReader reader, Corrections corrections, CategoryNames names) {
    super(reader);
    this.corrections = Objects.requireNonNull(corrections, "corrections");
    this.names = Objects.requireNonNull(names, "names");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    return reader.read().map(this::marked);
  }

  private InputRecord marked(InputRecord input) {
    if (!(input instanceof InputRecord.Accepted record)) {
      return input;
    }
    List<Correction> own = corrections.of(record.id());
    if (own.isEmpty()) {
      return record;
    }
    met.add(StudyId.key(record.id()));
    own.forEach(this::count);
    String hash = TextHash.of(record.report());
    long others = own.stream().filter(c -> isOfAnother(c, hash)).count();
    if (others == 0) {
      return record;
    }
    changedTexts++;
    return record.with(
        new Problem(
            ProblemKind.CORRECTED_TEXT_CHANGED,
            record.place(),
            record.id(),
            "its text is another than when it was corrected (%d of its cells); read it again"
                .formatted(others)));
  }

  private static boolean isOfAnother(Correction correction, String hash) {
    return !correction.textHash().isEmpty() && !correction.textHash().equals(hash);
  }

  private void count(Correction correction) {
    if (!names.isColumn(correction.category())) {
      withoutColumn++;
    } else if (correction.isUndecided()) {
      undecided++;
    } else {
      cells.merge(correction.category().name(), 1L, Long::sum);
    }
  }

  /** {@return what became of the corrections so far, and of all at the end} */
  public CorrectionCounts counts() {
    long withoutReport =
        corrections.all().stream().filter(c -> !met.contains(StudyId.key(c.id()))).count();
    return new CorrectionCounts(
        met.size(), cells, undecided, changedTexts, withoutReport, withoutColumn);
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(reader.warnings());
    CorrectionCounts counts = counts();
    warn(counts.withoutReport(), "of reports that are not in the input", warnings);
    warn(counts.withoutColumn(), "of findings that have no column here (--findings)", warnings);
    if (corrections.unfilled() > 0) {
      warnings.add(
          "corrections: rows without a value, passed over: %d (a cell that is to be empty has the"
                  .formatted(corrections.unfilled())
              + " value blank)");
    }
    return List.copyOf(warnings);
  }

  private static void warn(long count, String what, List<String> warnings) {
    if (count > 0) {
      warnings.add("corrections %s: %d".formatted(what, count));
    }
  }
}
