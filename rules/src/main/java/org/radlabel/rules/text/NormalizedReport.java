package org.radlabel.rules.text;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.radlabel.rules.MarkedText;
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

  /** By field of the report, in their order. */
  private final MarkedText[] marked;

  private NormalizedReport(
      Report report, IdentityHashMap<TextField, NormalizedText> texts, MarkedText[] marked) {
    this.report = Objects.requireNonNull(report, "report");
    this.texts = texts;
    this.marked = marked;
  }

  /**
   * A report with nothing to do.
   *
   * @param marked its texts, by field; taken over
   */
  static NormalizedReport unchanged(Report given, MarkedText[] marked) {
    return new NormalizedReport(given, NOTHING, marked);
  }

  /**
   * A report with its texts normalised.
   *
   * @param texts the texts by field, the very objects of the report
   */
  static NormalizedReport of(Report report, IdentityHashMap<TextField, NormalizedText> texts) {
    List<TextField> fields = report.fields();
    MarkedText[] marked = new MarkedText[fields.size()];
    Arrays.setAll(marked, i -> MarkedText.of(fields.get(i).text()));
    return new NormalizedReport(report, texts, marked);
  }

  /** {@return the report to be labelled} */
  public Report report() {
    return report;
  }

  /**
   * {@return the text of a field with its landmarks}
   *
   * @param field the field's number in {@link #report()}, from 0
   */
  public MarkedText text(int field) {
    return marked[field];
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
