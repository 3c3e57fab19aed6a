package org.radlabel.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.radlabel.rules.Report;

/**
 * What a {@link ReportReader} gives for each record of its input: a report, why there is none, or
 * why it does not count.
 */
public sealed interface InputRecord {
  /** Where the record begins. */
  Place place();

  /**
   * A report.
   *
   * @param place where it begins
   * @param report its id and texts
   * @param remarks problems that do not keep it from being labelled
   */
  record Accepted(Place place, Report report, List<Problem> remarks) implements InputRecord {
    /** Checks and copies. */
    public Accepted {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(report, "report");
      remarks = List.copyOf(remarks);
    }

    /** This record with one remark more. */
    public Accepted with(Problem remark) {
      List<Problem> all = new ArrayList<>(remarks);
      all.add(remark);
      return new Accepted(place, report, all);
    }
  }

  /**
   * A record that is no report.
   *
   * @param problem why; {@link ProblemKind#rowLost()}
   */
  record Refused(Problem problem) implements InputRecord {
    /** Checks the kind. */
    public Refused {
      if (!problem.kind().rowLost()) {
        throw new IllegalArgumentException(problem.kind() + " does not lose a row");
      }
    }

    @Override
    public Place place() {
      return problem.place();
    }
  }

  /**
   * A record that is left out on purpose.
   *
   * @param place where it begins
   * @param id its id, {@code ""} where it is not known
   * @param cause why
   */
  record PassedOver(Place place, String id, PassedOverCause cause) implements InputRecord {
    /** Checks for null. */
    public PassedOver {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(cause, "cause");
    }
  }
}
