package org.radlabel.formats;

import java.util.List;
import java.util.Objects;

/**
 * Which version of which report a record is, where its form says so: hospitals send a report when
 * it is dictated, again when it is signed, again when it is corrected.
 *
 * <p>Immutable, null-free.
 *
 * @param orders what all versions have in common: the order's number and the patient; where there
 *     are several, those of each are versions
 * @param status how far the report had come
 * @param time when this version was made, as {@code VersionTime} writes it; 0 where it is not known
 * @param then what orders versions that their time does not: when it was sent or stored, or its
 *     number; 0 where it is not known
 * @param unit what it came in, counted in its file: two reports of one message are not versions of
 *     each other
 */
public record ReportVersion(List<String> orders, Status status, long time, long then, long unit) {
  /** How far a report had come. */
  public enum Status {
    /** Not signed: registered, partial, preliminary. */
    PRELIMINARY,
    /** Signed, or corrected, amended, appended since. */
    FINAL,
    /** Cancelled, withdrawn or entered in error; takes back the versions before it. */
    WITHDRAWN
  }

  /**
   * Checks and copies.
   *
   * @param orders what all versions have in common: the order's number and the patient; where there
   *     are several, those of each are versions
   * @param status how far the report had come
   * @param time when this version was made, as {@code VersionTime} writes it; 0 where it is not
   *     known
   * @param then what orders versions that their time does not: when it was sent or stored, or its
   *     number; 0 where it is not known
   * @param unit what it came in, counted in its file: two reports of one message are not versions
   *     of each other
   */
  public ReportVersion {
    orders = List.copyOf(orders);
    Objects.requireNonNull(status, "status");
  }
}
