package org.radlabel.formats.reports.versions;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.Versions;
import org.radlabel.formats.reports.input.WrappedReader;

/**
 * Passes over the versions of a report that do not count. Not thread-safe; see the package's manual
 * for how it works and what it keeps.
 */
public final class VersionFilter extends WrappedReader {
  private final Versions versions;
  private final Again again;
  private final Closeable copies;
  private final long room;
  private final UnitCounter units = new UnitCounter();
  private Optional<VersionIndex> index = Optional.empty();
  private Optional<KeptRecords> kept = Optional.empty();
  private long given;

  /** Opens the whole input once more, from its beginning. */
  public interface Again {
    /**
     * {@return a reader of the same records in the same order; closed when it has been read}
     *
     * @throws IOException if it cannot be opened
     */
    ReportReader open() throws IOException;

    /** Says that what it gave was kept, so that the first reader is not read any further. */
    default void replaces() {}
  }

  /**
   * Filters a reader, which is closed with this one, as are the copies that it reads.
   *
   * @param reader reads all versions
   * @param versions which of them count
   * @param again opens the same input once more
   * @param copies deleted when this is closed
   */
  public VersionFilter(ReportReader reader, Versions versions, Again again, Closeable copies) {
    this(reader, versions, again, copies, KeptRecords.ROOM);
  }

  /** With room for so many characters of the records of the reading for the index. */
  VersionFilter(ReportReader reader, Versions versions, Again again, Closeable copies, long room) {
    super(reader);
    this.versions = versions;
    this.again = again;
    this.copies = copies;
    this.room = room;
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = kept.isPresent() ? kept.get().poll() : reader.read();
    given++;
    boolean asked = record.flatMap(InputRecord::version).isPresent() && versions != Versions.ALL;
    return asked ? Optional.of(judged(record.get())) : record;
  }

  private InputRecord judged(InputRecord record) throws IOException {
    if (index.isEmpty()) {
      index = Optional.of(indexed());
    }
    ReportVersion version = record.version().orElseThrow();
    return switch (index.get().verdict(version, units.of(record))) {
      case COUNTS -> record;
      case OTHER_COUNTS -> passedOver(record, PassedOverCause.OTHER_VERSION);
      case WITHDRAWN -> passedOver(record, PassedOverCause.WITHDRAWN);
    };
  }

  private static InputRecord passedOver(InputRecord record, PassedOverCause cause) {
    return new InputRecord.PassedOver(record.place(), record.id(), cause, record.version());
  }

  private VersionIndex indexed() throws IOException {
    VersionIndex made = new VersionIndex(versions);
    UnitCounter counter = new UnitCounter();
    KeptRecords records = new KeptRecords(room);
    try (ReportReader once = again.open()) {
      for (Optional<InputRecord> r = once.read(); r.isPresent(); r = once.read()) {
        if (r.get().version().isPresent()) {
          made.add(r.get().version().get(), counter.of(r.get()));
        }
        records.add(r.get());
      }
      kept = records.after(given, once);
    } catch (InputException e) {
      // The reading for the reports comes to the same place, and says so.
      return made;
    }
    if (kept.isPresent()) {
      again.replaces();
    }
    return made;
  }

  /** Counts the messages that the records with versions came in. */
  private static final class UnitCounter {
    private String file = "";
    private long unit = -1;
    private int count;

    int of(InputRecord record) {
      long its = record.version().orElseThrow().unit();
      if (its != unit || !record.place().file().equals(file)) {
        unit = its;
        file = record.place().file();
        count++;
      }
      return count;
    }
  }

  @Override
  public List<String> warnings() {
    List<String> warnings =
        new ArrayList<>(kept.isPresent() ? kept.get().warnings() : reader.warnings());
    long unsure = index.map(VersionIndex::unsure).orElse(0L);
    if (unsure > 0) {
      warnings.add(
          "the times of some versions (%,d) do not tell which is later; the order of the input decides"
              .formatted(unsure));
    }
    return warnings;
  }

  @Override
  public long bytesRead() {
    return kept.isPresent() ? kept.get().bytesRead() : reader.bytesRead();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    copies.close();
  }
}
