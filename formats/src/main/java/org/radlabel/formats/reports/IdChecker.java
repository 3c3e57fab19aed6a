package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.Optional;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.Versions;
import org.radlabel.formats.reports.input.WrappedReader;
import org.radlabel.formats.tables.columns.Missing;

/**
 * Remarks records whose id is empty, or stood in an earlier record, or that have no text. Versions
 * of a report, where all are asked for, have one id.
 */
final class IdChecker extends WrappedReader {
  private final Versions versions;
  private final IdSet seen = new IdSet();

  IdChecker(ReportReader reader, Versions versions) {
    super(reader);
    this.versions = versions;
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> read = reader.read();
    return read.isEmpty() ? read : Optional.of(checked(read.get()));
  }

  private InputRecord checked(InputRecord input) {
    if (!(input instanceof InputRecord.Accepted record)) {
      return input;
    }
    InputRecord.Accepted checked = checkedId(record);
    return record.report().isBlank()
        ? checked.with(problem(ProblemKind.EMPTY_TEXT, record, "no text"))
        : checked;
  }

  private InputRecord.Accepted checkedId(InputRecord.Accepted record) {
    String id = record.report().id();
    if (Missing.is(id)) {
      return record.with(problem(ProblemKind.MISSING_ID, record, "no id"));
    }
    if (versions == Versions.ALL && record.version().isPresent()) {
      return record;
    }
    Optional<Place> first = seen.add(id, record.place());
    return first.isEmpty()
        ? record
        : record.with(problem(ProblemKind.DUPLICATE_ID, record, "same id as in " + first.get()));
  }

  private static Problem problem(ProblemKind kind, InputRecord.Accepted record, String message) {
    return new Problem(kind, record.place(), record.report().id(), message);
  }
}
