package org.radlabel.formats.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Hashes;

/**
 * The ids of the records read so far, and where each stood first.
 *
 * <p>Millions of ids have to fit: of each the 64 bits of a hash are kept, and its line; 12 bytes,
 * 16 where there are several files, in tables that are half to three quarters full. Two different
 * ids of ten million are taken for one with a chance of some 1 in 400,000 for the whole run.
 *
 * <p>Not thread-safe.
 */
final class IdSet {
  private static final int TABLES = 64;
  private static final int FIRST_CAPACITY = 16;
  private static final long EMPTY = 0;

  private final Table[] tables = new Table[TABLES];
  private final List<String> files = new ArrayList<>();

  IdSet() {
    Arrays.setAll(tables, i -> new Table());
  }

  /** Adds an id that stands at a place; gives the place where it stood first, if it was there. */
  Optional<Place> add(String id, Place place) {
    if (files.isEmpty() || !files.get(files.size() - 1).equals(place.file())) {
      files.add(place.file());
    }
    long hash = Hashes.of(id);
    Optional<long[]> former =
        tables[(int) (hash >>> 58)].add(hash, (int) place.line(), files.size() - 1);
    return former.isEmpty() ? Optional.empty() : Optional.of(at(former.get()));
  }

  private Place at(long[] fileAndLine) {
    return new Place(files.get((int) fileAndLine[0]), fileAndLine[1]);
  }

  /** Open addressing; each of the tables grows by itself, so that little is copied at once. */
  private static final class Table {
    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int[] fileNumbers = new int[0];
    private int size;

    Optional<long[]> add(long hash, int line, int file) {
      int slot = slot(hashes, hash);
      if (hashes[slot] == hash) {
        return Optional.of(new long[] {file(slot), lines[slot]});
      }
      hashes[slot] = hash;
      lines[slot] = line;
      if (file > 0 && fileNumbers.length == 0) {
        fileNumbers = new int[hashes.length];
      }
      if (fileNumbers.length > 0) {
        fileNumbers[slot] = file;
      }
      size++;
      if (size > hashes.length / 4 * 3) {
        grow();
      }
      return Optional.empty();
    }

    private int file(int slot) {
      return fileNumbers.length == 0 ? 0 : fileNumbers[slot];
    }

    /** Where a hash stands, or would stand. */
    private static int slot(long[] hashes, long hash) {
      int slot = (int) hash & (hashes.length - 1);
      while (hashes[slot] != EMPTY && hashes[slot] != hash) {
        slot = (slot + 1) & (hashes.length - 1);
      }
      return slot;
    }

    private void grow() {
      long[] larger = new long[hashes.length * 2];
      int[] largerLines = new int[larger.length];
      int[] largerFiles = new int[fileNumbers.length * 2];
      for (int i = 0; i < hashes.length; i++) {
        if (hashes[i] != EMPTY) {
          int slot = slot(larger, hashes[i]);
          larger[slot] = hashes[i];
          largerLines[slot] = lines[i];
          if (largerFiles.length > 0) {
            largerFiles[slot] = fileNumbers[i];
          }
        }
      }
      hashes = larger;
      lines = largerLines;
      fileNumbers = largerFiles;
    }
  }
}
