package org.radlabel.cli.options;

import org.radlabel.evaluation.measure.Convention;

/** What uncertain counts as, as the user writes it. For picocli. */
public final class UncertainChoice extends Choice<Convention.Uncertain> {
  /** A choice among all. */
  public UncertainChoice() {
    super(Convention.Uncertain.values());
  }
}
