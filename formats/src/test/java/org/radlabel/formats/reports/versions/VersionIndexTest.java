package org.radlabel.formats.reports.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.formats.ReportVersion;
import org.radlabel.formats.ReportVersion.Status;
import org.radlabel.formats.Versions;
import org.radlabel.formats.reports.versions.VersionIndex.Verdict;

/** Which version counts is what the slow, obvious way over a list says. */
class VersionIndexTest {
  private static final int ORDERS = 3_000;
  private static final List<Status> STATUS =
      List.of(Status.PRELIMINARY, Status.FINAL, Status.WITHDRAWN);

  private record Given(ReportVersion version, int unit) {}

  /** Without times: the place in the input decides. */
  @ParameterizedTest
  @EnumSource(
      value = Versions.class,
      names = {"LAST", "FIRST"})
  void agreesWithTheSlowWay(Versions versions) {
    Random random = new Random(7);
    List<Given> all = new ArrayList<>();
    for (int unit = 1; unit < 3 * ORDERS; unit++) {
      Status status = STATUS.get(random.nextInt(10) == 0 ? 2 : random.nextInt(2));
      String order = "o" + random.nextInt(ORDERS);
      all.add(new Given(new ReportVersion(List.of(order), status, 0, 0, unit), unit));
    }
    VersionIndex index = new VersionIndex(versions);
    all.forEach(given -> index.add(given.version(), given.unit()));

    for (Given given : all) {
      assertThat(index.verdict(given.version(), given.unit()))
          .as(given.toString())
          .isEqualTo(slow(given, all, versions));
    }
  }

  private static Verdict slow(Given given, List<Given> all, Versions versions) {
    List<Given> same =
        all.stream().filter(g -> g.version().orders().equals(given.version().orders())).toList();
    int taken =
        same.stream()
            .filter(g -> g.version().status() == Status.WITHDRAWN)
            .mapToInt(Given::unit)
            .max()
            .orElse(0);
    if (given.unit() <= taken) {
      return Verdict.WITHDRAWN;
    }
    List<Given> left = same.stream().filter(g -> g.unit() > taken).toList();
    List<Given> signed = left.stream().filter(g -> g.version().status() == Status.FINAL).toList();
    List<Given> last = signed.isEmpty() ? left : signed;
    Given counts = versions == Versions.FIRST ? left.get(0) : last.get(last.size() - 1);
    return given.equals(counts) ? Verdict.COUNTS : Verdict.OTHER_COUNTS;
  }
}
