package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.Where;
import org.radlabel.formats.reports.input.WrappedReader;

/**
 * Passes over the reports that the user did not ask for. A column that no report had, whatever the
 * pattern, is refused at the end. Not thread-safe.
 */
final class WhereFilter extends WrappedReader {
  private final List<Where> asked;
  private final Set<Where> unknown;
  private boolean anyJudged;

  WhereFilter(ReportReader reader, List<Where> asked) {
    super(reader);
    this.asked = List.copyOf(asked);
    this.unknown = new LinkedHashSet<>(asked);
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> next = reader.read();
    if (next.isEmpty() && anyJudged && !unknown.isEmpty()) {
      throw new InputException(
          Place.of("--where " + unknown.iterator().next()), "no report has this column");
    }
    return next.map(this::judged);
  }

  private InputRecord judged(InputRecord input) {
    if (!(input instanceof InputRecord.Accepted record)) {
      return input;
    }
    anyJudged = true;
    boolean counts = true;
    for (Where where : asked) {
      Optional<String> value = value(record.report().metadata(), where.column());
      value.ifPresent(v -> unknown.remove(where));
      counts &= where.accepts(value);
    }
    return counts
        ? record
        : new InputRecord.PassedOver(
            record.place(), record.id(), PassedOverCause.WHERE, record.version());
  }

  private static Optional<String> value(Map<String, String> metadata, String column) {
    return Optional.ofNullable(metadata.get(column))
        .or(
            () ->
                metadata.entrySet().stream()
                    .filter(e -> e.getKey().equalsIgnoreCase(column))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }
}
