package org.radlabel.formats.reports.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.Versions;
import org.radlabel.formats.reports.versions.VersionIndex.Verdict;

/** Times are ordered as far as they say, and no further. */
class VersionTimeTest {
  @ParameterizedTest
  @CsvSource({
    "20260303, 20260304",
    "2026030310, 2026030410",
    "20260303100000, 20260304",
    "202602, 202603",
    "2025, 20260304",
    "202603041000, 202603041001",
    "20260304100000.123, 20260304100000.124",
    "20260304100000+0200, 20260304100000+0100",
    "20260304100000+0100, 2026-03-04T10:00:00Z",
    "2026-03-03, 2026-03-04T00:00",
    "2026-03-04T10:00:00, 2026-03-04T10:00:01",
    "2026-03-04T10:00:00+01:00, 2026-03-04T10:00:00+0000",
    "20260304^D, 20260305^D",
    "20260304100000, 20260305120000+0100"
  })
  void oneIsSurelyBeforeTheOther(String before, String after) {
    long first = VersionTime.of(before);
    long second = VersionTime.of(after);

    assertThat(VersionTime.compare(first, second)).isNegative();
    assertThat(VersionTime.compare(second, first)).isPositive();
    assertThat(VersionTime.isVague(first, second)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "20260304, 20260304",
    "20260304, 20260304100000",
    "2026, 20260304",
    "2026030410, 202603041059",
    "20260304100000, 20260304110000+0100",
    "2026-03-04T10:00:00, 2026-03-04T18:00:00Z"
  })
  void whatIsNotKnownOfThemKeepsThemFromBeingOrdered(String one, String other) {
    long first = VersionTime.of(one);
    long second = VersionTime.of(other);

    assertThat(VersionTime.compare(first, second)).isZero();
    assertThat(VersionTime.isVague(first, second)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "202613", "20260332", "2026030425", "202603041", "yesterday"})
  void whatIsNoTimeIsNotKnown(String text) {
    assertThat(VersionTime.of(text)).isZero();
    assertThat(VersionTime.isVague(0, VersionTime.of("2026"))).isFalse();
  }

  @Test
  void numbersAreOrderedAmongThemselves() {
    assertThat(VersionTime.compare(VersionTime.ofNumber("9"), VersionTime.ofNumber("10")))
        .isNegative();
    assertThat(VersionTime.compare(VersionTime.ofNumber("9"), VersionTime.of("2026"))).isZero();
    assertThat(VersionTime.ofNumber("v1")).isZero();
  }

  @Test
  void theSecondTimeDecidesWhereTheFirstDoesNot() {
    VersionIndex index = new VersionIndex(Versions.LAST);
    ReportVersion later = version("20260304", "202603041100");
    ReportVersion earlier = version("20260304", "202603041000");
    index.add(later, 1);
    index.add(earlier, 2);

    assertThat(index.verdict(later, 1)).isEqualTo(Verdict.COUNTS);
    assertThat(index.verdict(earlier, 2)).isEqualTo(Verdict.OTHER_COUNTS);
    assertThat(index.unsure()).isZero();
  }

  @Test
  void howManyCannotBeOrderedIsCounted() {
    VersionIndex index = new VersionIndex(Versions.LAST);
    ReportVersion day = version("20260304", "");
    ReportVersion hour = version("2026030410", "");
    index.add(day, 1);
    index.add(hour, 2);

    assertThat(index.verdict(hour, 2)).isEqualTo(Verdict.COUNTS);
    assertThat(index.unsure()).isEqualTo(1);
  }

  private static ReportVersion version(String time, String then) {
    return new ReportVersion(
        List.of("o"), Status.FINAL, VersionTime.of(time), VersionTime.of(then), 0);
  }
}
