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

  /** Labels one report. */
  ReportLabels label(Report report);
}
