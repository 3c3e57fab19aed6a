package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Hashes;

/** Ids against a map of them. */
class IdSetTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void knowsWhatAMapKnows(int files) {
    Random random = new Random(files);
    IdSet ids = new IdSet();
    Map<String, Place> map = new HashMap<>();
    int repeated = 0;
    for (int i = 0; i < 60_000; i++) {
      Place place = new Place("f" + i / (60_000 / files + 1), i % 9_973 + 1);
      String id = "s" + random.nextInt(80_000);
      Optional<Place> expected = Optional.ofNullable(map.putIfAbsent(id, place));
      assertThat(ids.add(id, place)).as(id).isEqualTo(expected);
      repeated += expected.isPresent() ? 1 : 0;
    }
    assertThat(repeated).isBetween(10_000, 30_000);
  }

  @Test
  void aWholeFileHasNoLine() {
    IdSet ids = new IdSet();
    assertThat(ids.add("", Place.of("a.txt"))).isEmpty();
    assertThat(ids.add("x", Place.of("b.txt"))).isEmpty();
    assertThat(ids.add("", Place.of("c.txt"))).contains(Place.of("a.txt"));
    assertThat(ids.add("x", Place.of("c.txt"))).contains(Place.of("b.txt"));
  }

  @Test
  void idsThatDifferLittleHaveHashesThatDiffer() {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < 300_000; i++) {
      hashes.add(Hashes.of("s" + (50_000_000 + i)));
    }
    assertThat(hashes).hasSize(300_000);
  }
}
