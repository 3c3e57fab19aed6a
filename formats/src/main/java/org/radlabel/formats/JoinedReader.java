package org.radlabel.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Several inputs, one behind the other; all must give the same layout. */
final class JoinedReader implements ReportReader {
  private final Deque<Source> rest;
  private final ReadOptions options;
  private final String firstName;
  private final Layout layout;
  private ReportReader current;
  private long records;
  private long bytesBefore;

  JoinedReader(List<Source> sources, ReadOptions options) throws IOException {
    this.rest = new ArrayDeque<>(sources);
    this.options = options;
    Source first = rest.remove();
    this.firstName = first.name();
    this.current = ReportReaders.openOne(first, options, 0);
    this.layout = current.layout();
  }

  @Override
  public Layout layout() {
    return layout;
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
    current.close();
    Source next = rest.remove();
    current = ReportReaders.openOne(next, options, records);
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
