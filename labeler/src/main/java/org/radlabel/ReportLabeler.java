package org.radlabel;

import java.util.List;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/**
 * Turns one report after the other into labels.
 *
 * <p>Implementations are immutable for callers and serve any number of threads; the same report
 * gives the same labels, whatever was labelled before.
 */
public interface ReportLabeler {
  /** {@return the categories that have a column, in column order} */
  List<Category> categories();

  /**
   * {@return labels one report}
   *
   * @param report a report with at least one text
   * @throws org.radlabel.rules.WorkLimitException if it takes more steps than the budget allows
   */
  ReportLabels label(Report report);
}
