package org.radlabel.rules.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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

  /** A report with its texts normalised; the report itself where there is nothing to do. */
  static NormalizedReport of(Report given, TextNormalizer normalizer) {
    boolean changed = false;
    for (int i = 0; i < given.fields().size(); i++) {
      changed |= TextNormalizer.isSuspect(given.fields().get(i).text());
    }
    if (!changed) {
      return new NormalizedReport(given, NOTHING);
    }
    IdentityHashMap<TextField, NormalizedText> texts = new IdentityHashMap<>();
    List<TextField> fields = new ArrayList<>();
    for (TextField field : given.fields()) {
      NormalizedText text = normalizer.normalize(field.text());
      TextField normalized = new TextField(field.name(), text.text());
      texts.put(normalized, text);
      fields.add(normalized);
    }
    return new NormalizedReport(new Report(given.id(), fields, given.metadata()), texts);
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
