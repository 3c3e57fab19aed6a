package org.radlabel.formats.reports.versions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReportReader;
import org.radlabel.rules.TextField;

/**
 * The records of the reading for the index, as long as there is room for them: then they need not
 * be read again. Not thread-safe.
 */
final class KeptRecords {
  /** Characters: a feed of some twenty thousand reports. */
  static final long ROOM = 1L << 24;

  /** What a record takes beside its texts. */
  private static final int RECORD = 500;

  private final Deque<InputRecord> records = new ArrayDeque<>();
  private long room;
  private List<String> warnings = List.of();
  private long bytesRead;

  KeptRecords(long room) {
    this.room = room;
  }

  /** Keeps a record, or none any more. */
  void add(InputRecord record) {
    if (room < 0) {
      return;
    }
    room -= RECORD;
    if (record instanceof InputRecord.Accepted accepted) {
      for (TextField field : accepted.report().fields()) {
        room -= field.text().length();
      }
    }
    if (room < 0) {
      records.clear();
    } else {
      records.add(record);
    }
  }

  /**
   * All but the first records, if all were kept.
   *
   * @param reader where they came from, at its end
   */
  Optional<KeptRecords> after(long first, ReportReader reader) {
    if (room < 0) {
      return Optional.empty();
    }
    for (long i = 0; i < first && !records.isEmpty(); i++) {
      records.remove();
    }
    warnings = reader.warnings();
    bytesRead = reader.bytesRead();
    return Optional.of(this);
  }

  /** The next, or empty at the end. */
  Optional<InputRecord> poll() {
    return Optional.ofNullable(records.poll());
  }

  List<String> warnings() {
    return warnings;
  }

  long bytesRead() {
    return bytesRead;
  }
}
