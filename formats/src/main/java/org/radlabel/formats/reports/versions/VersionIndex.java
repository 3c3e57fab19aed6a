package org.radlabel.formats.reports.versions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.Versions;
import org.radlabel.formats.reports.input.Hashes;

/**
 * Which version of each order counts. Of an order the hash is kept and, of the version that counts
 * so far, time, unit and status: open addressing in four arrays. Withdrawals are few and stand in a
 * map. Not thread-safe.
 */
final class VersionIndex {
  private static final int FIRST_CAPACITY = 1 << 10;
  private static final byte FREE = 0;
  private static final byte NONE_COUNTS = 1;
  private static final byte PRELIMINARY = 2;
  private static final byte FINAL = 3;

  private final boolean first;
  private final Map<Long, Moment> withdrawn = new HashMap<>();
  private long[] hashes = new long[FIRST_CAPACITY];
  private long[] times = new long[FIRST_CAPACITY];
  private int[] units = new int[FIRST_CAPACITY];
  private byte[] states = new byte[FIRST_CAPACITY];
  private int size;

  /** When a version was made: by its time, or else by where it stands in the input. */
  private record Moment(long time, int unit) {
    boolean isAfter(Moment other) {
      boolean timed = time > 0 && other.time > 0 && time != other.time;
      return timed ? time > other.time : unit > other.unit;
    }
  }

  /** What becomes of a version. */
  enum Verdict {
    COUNTS,
    OTHER_COUNTS,
    WITHDRAWN
  }

  VersionIndex(Versions versions) {
    this.first = versions == Versions.FIRST;
  }

  /** Adds a version; {@code unit} counts the messages of the whole input. */
  void add(ReportVersion version, int unit) {
    version.orders().forEach(order -> add(Hashes.of(order), version, unit));
  }

  private void add(long hash, ReportVersion version, int unit) {
    Moment moment = new Moment(version.time(), unit);
    if (version.status() == Status.WITHDRAWN) {
      withdraw(hash, moment);
    } else if (!isTakenBack(hash, moment)) {
      offer(hash, moment, version.status() == Status.FINAL ? FINAL : PRELIMINARY);
    }
  }

  private void withdraw(long hash, Moment moment) {
    withdrawn.merge(hash, moment, (a, b) -> b.isAfter(a) ? b : a);
    int slot = slot(hash);
    if (states[slot] > NONE_COUNTS && moment.isAfter(at(slot))) {
      states[slot] = NONE_COUNTS;
    }
  }

  private boolean isTakenBack(long hash, Moment moment) {
    Moment taken = withdrawn.isEmpty() ? null : withdrawn.get(hash);
    return taken != null && taken.isAfter(moment);
  }

  private void offer(long hash, Moment moment, byte state) {
    int slot = slot(hash);
    if (states[slot] <= NONE_COUNTS || isBetter(moment, state, slot)) {
      size += states[slot] == FREE ? 1 : 0;
      hashes[slot] = hash;
      times[slot] = moment.time();
      units[slot] = moment.unit();
      states[slot] = state;
      if (size > hashes.length / 4 * 3) {
        grow();
      }
    }
  }

  private boolean isBetter(Moment moment, byte state, int slot) {
    if (first) {
      return at(slot).isAfter(moment);
    }
    return state == states[slot] ? moment.isAfter(at(slot)) : state > states[slot];
  }

  /** What becomes of a version that was added: what the strictest of its orders says. */
  Verdict verdict(ReportVersion version, int unit) {
    return version.orders().stream()
        .map(order -> verdict(Hashes.of(order), version, unit))
        .max(Comparator.naturalOrder())
        .orElse(Verdict.COUNTS);
  }

  private Verdict verdict(long hash, ReportVersion version, int unit) {
    boolean withdrawn = version.status() == Status.WITHDRAWN;
    if (withdrawn || isTakenBack(hash, new Moment(version.time(), unit))) {
      return Verdict.WITHDRAWN;
    }
    int slot = slot(hash);
    boolean counts = states[slot] > NONE_COUNTS && units[slot] == unit;
    return counts ? Verdict.COUNTS : Verdict.OTHER_COUNTS;
  }

  private Moment at(int slot) {
    return new Moment(times[slot], units[slot]);
  }

  /** Where an order stands, or would stand. */
  private int slot(long hash) {
    int slot = (int) hash & (hashes.length - 1);
    while (states[slot] != FREE && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldTimes = times;
    int[] oldUnits = units;
    byte[] oldStates = states;
    hashes = new long[oldHashes.length * 2];
    times = new long[hashes.length];
    units = new int[hashes.length];
    states = new byte[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldStates[i] != FREE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        times[slot] = oldTimes[i];
        units[slot] = oldUnits[i];
        states[slot] = oldStates[i];
      }
    }
  }
}
