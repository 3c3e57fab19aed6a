package org.radlabel.formats.reports.versions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.Versions;
import org.radlabel.formats.reports.input.Hashes;

/**
 * Which version of each order counts. Of an order the hash is kept and, of the version that counts
 * so far, its two times, unit and status: open addressing in five arrays. Withdrawals are few and
 * stand in a map. Not thread-safe.
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
  private long[] thens = new long[FIRST_CAPACITY];
  private int[] units = new int[FIRST_CAPACITY];
  private byte[] states = new byte[FIRST_CAPACITY];
  private int size;
  private boolean vague;
  private long unsure;

  /** When a version was made: by its times, or else by where it stands in the input. */
  private record Moment(long time, long then, int unit) {
    static Moment of(ReportVersion version, int unit) {
      return new Moment(version.time(), version.then(), unit);
    }

    boolean isAfter(Moment other) {
      int timed = timed(other);
      return timed == 0 ? unit > other.unit : timed > 0;
    }

    private int timed(Moment other) {
      int made = VersionTime.compare(time, other.time);
      return made == 0 ? VersionTime.compare(then, other.then) : made;
    }

    /** Whether there are times and they do not tell which of the two is later. */
    boolean isVague(Moment other) {
      return timed(other) == 0
          && (VersionTime.isVague(time, other.time) || VersionTime.isVague(then, other.then));
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
    vague = false;
    version.orders().forEach(order -> add(Hashes.of(order), version, unit));
    unsure += vague ? 1 : 0;
  }

  /** How many of the versions added could not be put before or after another by their times. */
  long unsure() {
    return unsure;
  }

  private void add(long hash, ReportVersion version, int unit) {
    Moment moment = Moment.of(version, unit);
    note(withdrawn.get(hash), moment);
    if (version.status() == Status.WITHDRAWN) {
      withdraw(hash, moment);
    } else if (!isTakenBack(hash, moment)) {
      offer(hash, moment, version.status() == Status.FINAL ? FINAL : PRELIMINARY);
    }
  }

  private void withdraw(long hash, Moment moment) {
    withdrawn.merge(hash, moment, (a, b) -> b.isAfter(a) ? b : a);
    int slot = slot(hash);
    if (states[slot] > NONE_COUNTS) {
      note(at(slot), moment);
      states[slot] = moment.isAfter(at(slot)) ? NONE_COUNTS : states[slot];
    }
  }

  private void note(@Nullable Moment before, Moment moment) {
    vague |= before != null && before.unit() != moment.unit() && moment.isVague(before);
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
      thens[slot] = moment.then();
      units[slot] = moment.unit();
      states[slot] = state;
      if (size > hashes.length / 4 * 3) {
        grow();
      }
    }
  }

  private boolean isBetter(Moment moment, byte state, int slot) {
    if (first || state == states[slot]) {
      note(at(slot), moment);
    }
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
    if (withdrawn || isTakenBack(hash, Moment.of(version, unit))) {
      return Verdict.WITHDRAWN;
    }
    int slot = slot(hash);
    boolean counts = states[slot] > NONE_COUNTS && units[slot] == unit;
    return counts ? Verdict.COUNTS : Verdict.OTHER_COUNTS;
  }

  private Moment at(int slot) {
    return new Moment(times[slot], thens[slot], units[slot]);
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
    long[] oldThens = thens;
    int[] oldUnits = units;
    byte[] oldStates = states;
    hashes = new long[oldHashes.length * 2];
    times = new long[hashes.length];
    thens = new long[hashes.length];
    units = new int[hashes.length];
    states = new byte[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldStates[i] != FREE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        times[slot] = oldTimes[i];
        thens[slot] = oldThens[i];
        units[slot] = oldUnits[i];
        states[slot] = oldStates[i];
      }
    }
  }
}
