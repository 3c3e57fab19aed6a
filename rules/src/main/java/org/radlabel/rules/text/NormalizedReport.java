package org.radlabel.rules.text;

import java.util.IdentityHashMap;
import java.util.Objects;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;
import org.radlabel.rules.TextField;

/**
 * A report whose texts are normalised, with the way back to the report as it was given.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
public final class NormalizedReport {
  private static final IdentityHashMap<TextField, NormalizedText> NOTHING = new IdentityHashMap<>();

  private final Report report;

  /**
   * By field, the very object: two may be equal that were not before; empty where no text was
   * changed.
   */
  private final IdentityHashMap<TextField, NormalizedText> texts;

  private NormalizedReport(Report report, IdentityHashMap<TextField, NormalizedText> texts) {
    this.report = Objects.requireNonNull(report, "report");
    this.texts = texts;
  }

  /** A report with nothing to do. */
  static NormalizedReport unchanged(Report given) {
    return new NormalizedReport(given, NOTHING);
  }

  /**
   * A report with its texts normalised.
   *
   * @param texts the texts by field, the very objects of the report
   */
  static NormalizedReport of(Report report, IdentityHashMap<TextField, NormalizedText> texts) {
    return new NormalizedReport(report, texts);
  }

  /** {@return the report to be labelled} */
  public Report report() {
    return report;
  }

  /** {@return whether every place is where it was} */
  public boolean isUnchanged() {
    return texts.isEmpty();
  }

  /**
   * {@return the stretch of the text as it was given}
   *
   * @param field one of the fields of {@link #report()}, the very object
   * @param span a stretch of its text
   */
  public Span original(TextField field, Span span) {
    NormalizedText text = texts.get(field);
    return text == null ? span : text.original(span);
  }
}
