package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;

/** Several inputs, one after the other; all must give the same layout. */
final class JoinedReader implements ReportReader {
  private final Deque<Source> rest;
  private final ReadOptions options;
  private final Consumer<Recognition> listener;
  private final String firstName;
  private final Layout layout;
  private ReportReader current;
  private final List<String> warnings = new ArrayList<>();
  private long records;
  private long bytesBefore;

  JoinedReader(List<Source> sources, ReadOptions options, Consumer<Recognition> listener)
      throws IOException {
    this.rest = new ArrayDeque<>(sources);
    this.options = options;
    this.listener = listener;
    Source first = rest.remove();
    this.firstName = first.name();
    this.current = ReportReaders.openOne(first, options, 0, listener);
    this.layout = current.layout();
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<String> warnings() {
    return Stream.concat(warnings.stream(), current.warnings().stream()).toList();
  }

  @Override
  public long bytesRead() {
    return bytesBefore + current.bytesRead();
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = current.read();
    while (record.isEmpty() && !rest.isEmpty()) {
      openNext();
      record = current.read();
    }
    if (record.isPresent()) {
      records++;
    }
    return record;
  }

  private void openNext() throws IOException {
    bytesBefore += current.bytesRead();
    warnings.addAll(current.warnings());
    current.close();
    Source next = rest.remove();
    current = ReportReaders.openOne(next, options, records, listener);
    if (!current.layout().equals(layout)) {
      throw new InputException(
          Place.of(next.name()),
          "has %s, but %s has %s; label them one by one"
              .formatted(current.layout(), firstName, layout));
    }
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
