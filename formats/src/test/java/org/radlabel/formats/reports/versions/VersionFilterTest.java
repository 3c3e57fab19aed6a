package org.radlabel.formats.reports.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.Versions;
import org.radlabel.rules.Report;

/** What the filter gives does not depend on whether it reads once or twice. */
class VersionFilterTest {
  private static final int RECORDS = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readingOnceGivesWhatReadingTwiceGives(long seed) throws IOException {
    Reading twice = new Reading(records(seed), -1);
    Reading once = new Reading(records(seed), -1);
    List<String> expected = twice.all(0);

    assertThat(once.all(KeptRecords.ROOM)).isEqualTo(expected).hasSize(RECORDS);
    assertThat(twice.replaced).isFalse();
    assertThat(once.replaced).isTrue();
  }

  @Test
  void anInputThatCannotBeReadToItsEndIsReadTwice() throws IOException {
    Reading broken = new Reading(records(1), RECORDS / 2);

    assertThat(broken.all(KeptRecords.ROOM)).hasSize(RECORDS / 2 + 1).last().isEqualTo("broken");
    assertThat(broken.replaced).isFalse();
  }

  @Test
  void whatHasNoRoomIsNotKept() throws IOException {
    Reading large = new Reading(records(1), -1);
    List<String> expected = new Reading(records(1), -1).all(0);

    assertThat(large.all(20_000)).isEqualTo(expected);
    assertThat(large.replaced).isFalse();
  }

  private static List<InputRecord> records(long seed) {
    Random random = new Random(seed);
    Status[] statuses = {Status.PRELIMINARY, Status.FINAL, Status.FINAL, Status.WITHDRAWN};
    List<InputRecord> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      String id = "r" + random.nextInt(150);
      Status status = statuses[random.nextInt(statuses.length)];
      Optional<ReportVersion> version =
          random.nextInt(5) == 0
              ? Optional.empty()
              : Optional.of(
                  new ReportVersion(List.of(id), status, random.nextInt(3), random.nextInt(3), i));
      records.add(
          new InputRecord.Accepted(
              new Place("in", i + 1), Report.of(id, "Text " + i), List.of(), version));
    }
    return records;
  }

  /** An input, and whether the first reading of it was kept. */
  private static final class Reading implements VersionFilter.Again {
    private final List<InputRecord> records;
    private final int brokenAt;
    private boolean replaced;

    Reading(List<InputRecord> records, int brokenAt) {
      this.records = records;
      this.brokenAt = brokenAt;
    }

    List<String> all(long room) throws IOException {
      List<String> all = new ArrayList<>();
      try (VersionFilter filter = new VersionFilter(open(), Versions.LAST, this, () -> {}, room)) {
        for (Optional<InputRecord> r = filter.read(); r.isPresent(); r = filter.read()) {
          all.add(r.get().place() + " " + r.get().id() + " " + r.get().getClass().getSimpleName());
        }
      } catch (InputException e) {
        all.add("broken");
      }
      return all;
    }

    @Override
    public ReportReader open() {
      Queue<InputRecord> left = new ArrayDeque<>(records);
      return new ReportReader() {
        @Override
        public Layout layout() {
          return Layout.id("id");
        }

        @Override
        public Optional<InputRecord> read() throws IOException {
          if (records.size() - left.size() == brokenAt) {
            throw new InputException(Place.of("in"), "broken");
          }
          return Optional.ofNullable(left.poll());
        }

        @Override
        public long bytesRead() {
          return 0;
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void replaces() {
      replaced = true;
    }
  }
}
