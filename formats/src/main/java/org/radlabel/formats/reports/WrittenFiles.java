package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.WrappedReader;
import org.radlabel.formats.reports.markup.WrittenFile;
import org.radlabel.rules.TextField;

/** Refuses records of which a text is the source of a file, in whatever form they come. */
final class WrittenFiles extends WrappedReader {
  WrittenFiles(ReportReader reader) {
    super(reader);
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    return reader.read().map(WrittenFiles::checked);
  }

  private static InputRecord checked(InputRecord input) {
    if (!(input instanceof InputRecord.Accepted record)) {
      return input;
    }
    List<TextField> fields = record.report().fields();
    for (int i = 0; i < fields.size(); i++) {
      Optional<String> file = WrittenFile.of(fields.get(i).text());
      if (file.isPresent()) {
        return refused(record, file.get());
      }
    }
    return record;
  }

  private static InputRecord refused(InputRecord.Accepted record, String what) {
    String message = "has a text that is %s, which is not read".formatted(what);
    return new InputRecord.Refused(
        new Problem(ProblemKind.UNREADABLE, record.place(), record.id(), message),
        record.version());
  }
}
