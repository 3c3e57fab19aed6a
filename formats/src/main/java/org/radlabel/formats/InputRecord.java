package org.radlabel.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.rules.Report;

/**
 * What a {@link ReportReader} gives for each record of its input: a report, why there is none, or
 * why it does not count.
 */
public sealed interface InputRecord {
  /** {@return where the record begins} */
  Place place();

  /** {@return its id; {@code ""} where there is none or it is not known} */
  String id();

  /** {@return which version of which report it is, if its form says so} */
  Optional<ReportVersion> version();

  /**
   * A report.
   *
   * @param place where it begins
   * @param report its id and texts
   * @param remarks problems that do not keep it from being labelled
   * @param version which version of which report it is
   */
  record Accepted(
      Place place, Report report, List<Problem> remarks, Optional<ReportVersion> version)
      implements InputRecord {
    /**
     * Checks and copies.
     *
     * @param place where it begins
     * @param report its id and texts
     * @param remarks problems that do not keep it from being labelled
     * @param version which version of which report it is
     */
    public Accepted {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(report, "report");
      remarks = List.copyOf(remarks);
      Objects.requireNonNull(version, "version");
    }

    /**
     * A report of which there are no versions.
     *
     * @param place where the record begins
     * @param report the report
     * @param remarks what is said of it
     */
    public Accepted(Place place, Report report, List<Problem> remarks) {
      this(place, report, remarks, Optional.empty());
    }

    @Override
    public String id() {
      return report.id();
    }

    /**
     * {@return this record with one remark more}
     *
     * @param remark what is said of it besides
     */
    public Accepted with(Problem remark) {
      List<Problem> all = new ArrayList<>(remarks);
      all.add(remark);
      return new Accepted(place, report, all, version);
    }
  }

  /**
   * A record that is no report.
   *
   * @param problem why; {@link ProblemKind#rowLost()}
   * @param version which version of which report it is
   */
  record Refused(Problem problem, Optional<ReportVersion> version) implements InputRecord {
    /**
     * A record of which there are no versions.
     *
     * @param problem what is wrong with it
     */
    public Refused(Problem problem) {
      this(problem, Optional.empty());
    }

    /**
     * Checks the kind.
     *
     * @param problem why; {@link ProblemKind#rowLost()}
     * @param version which version of which report it is
     */
    public Refused {
      Objects.requireNonNull(version, "version");
      if (!problem.kind().rowLost()) {
        throw new IllegalArgumentException(problem.kind() + " does not lose a row");
      }
    }

    @Override
    public Place place() {
      return problem.place();
    }

    @Override
    public String id() {
      return problem.id();
    }
  }

  /**
   * A record that is left out on purpose.
   *
   * @param place where it begins
   * @param id its id, {@code ""} where it is not known
   * @param cause why
   * @param version which version of which report it is
   */
  record PassedOver(Place place, String id, PassedOverCause cause, Optional<ReportVersion> version)
      implements InputRecord {
    /**
     * A record of which there are no versions.
     *
     * @param place where the record begins
     * @param id its id; {@code ""} where there is none
     * @param cause why it is passed over
     */
    public PassedOver(Place place, String id, PassedOverCause cause) {
      this(place, id, cause, Optional.empty());
    }

    /**
     * Checks for null.
     *
     * @param place where it begins
     * @param id its id, {@code ""} where it is not known
     * @param cause why
     * @param version which version of which report it is
     */
    public PassedOver {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(version, "version");
    }
  }
}
