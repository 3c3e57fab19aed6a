package org.radlabel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.reading.CategoryIndex;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;
import org.radlabel.rules.TextField;

/**
 * The labels of one report with the evidence for each.
 *
 * <p>A value: two are equal where the report, the labels and all evidence are. It can be serialised
 * and goes through Jackson both ways, with the text of the report. {@link #toString()} quotes none
 * of it. Immutable, null-free, safe for any number of threads.
 *
 * @serial exclude
 */
public final class ReportLabels implements Serializable {
  private static final long serialVersionUID = 1;

  private final Report report;
  private final LabelRow labels;
  private final Supplier<List<Evidence>> reading;
  private final int unparsed;
  private final boolean isSilent;
  private final Optional<String> language;
  private @Nullable List<Evidence> evidence;

  private ReportLabels(
      Report report,
      LabelRow labels,
      Supplier<List<Evidence>> evidence,
      int unparsed,
      boolean isSilent,
      Optional<String> language) {
    this.report = Objects.requireNonNull(report, "report");
    this.labels = labels;
    this.reading = evidence;
    this.unparsed = unparsed;
    this.isSilent = isSilent;
    this.language = language;
  }

  /**
   * The labels of a report.
   *
   * @param report the report that was read
   * @param labels every category that has a column, in column order
   * @param evidence all mentions in the order of the text
   * @param unparsed see {@link #unparsed}
   */
  public ReportLabels(
      Report report, Map<Category, Label> labels, List<Evidence> evidence, int unparsed) {
    this(
        report,
        LabelRow.copyOf(labels),
        supplier(List.copyOf(evidence)),
        checked(unparsed),
        evidence.isEmpty(),
        Optional.empty());
  }

  private static int checked(int unparsed) {
    if (unparsed < 0) {
      throw new IllegalArgumentException("unparsed must be >= 0; got: " + unparsed);
    }
    return unparsed;
  }

  private static Supplier<List<Evidence>> supplier(List<Evidence> evidence) {
    return () -> evidence;
  }

  @JsonCreator
  private static ReportLabels of(
      @JsonProperty("report") Report report,
      @JsonProperty("labels") Map<Category, Label> labels,
      @JsonProperty("evidence") List<Evidence> evidence,
      @JsonProperty("unparsed") int unparsed,
      @JsonProperty("silent") boolean isSilent,
      @JsonProperty("language") @Nullable String language) {
    return new ReportLabels(
        report,
        LabelRow.copyOf(labels),
        supplier(List.copyOf(evidence)),
        checked(unparsed),
        isSilent,
        Optional.ofNullable(language));
  }

  /** The labels of a report whose evidence is put together when it is first asked for. */
  ReportLabels(Report report, LabelRow labels, ReportReading reading) {
    this(report, labels, reading, reading.unparsed(), reading.isSilent(), Optional.empty());
  }

  /**
   * {@return the same with other labels in some cells, as a reader corrects them; evidence stays
   * what the report says}
   *
   * @param cells the labels that are other; categories without a column are left out
   */
  public ReportLabels with(Map<Category, Label> cells) {
    Map<Category, Label> changed = new LinkedHashMap<>(labels);
    cells.forEach((category, label) -> changed.replace(category, label));
    return new ReportLabels(
        report, LabelRow.copyOf(changed), this::evidence, unparsed, isSilent, language);
  }

  /** The labels of a report that was not read, since it is in a foreign language. */
  static ReportLabels foreign(Report report, LabelRow labels, String language) {
    return new ReportLabels(report, labels, supplier(List.of()), 0, true, Optional.of(language));
  }

  /** {@return the report that was labelled} */
  @JsonProperty
  public Report report() {
    return report;
  }

  /** {@return every category that has a column, in column order, with its label} */
  @JsonProperty
  public Map<Category, Label> labels() {
    return labels;
  }

  /** {@return the labels in column order; unmodifiable} */
  public List<Label> values() {
    return labels.inOrder();
  }

  /**
   * {@return the labels of some categories, in their order; what has no column is not mentioned}
   *
   * @param categories the categories
   */
  public List<Label> values(List<Category> categories) {
    return labels.inOrder(categories);
  }

  /**
   * {@return the label of a category}
   *
   * @param category a category of the lexicon
   * @throws IllegalArgumentException if the lexicon gives the category no column
   */
  public Label label(Category category) {
    Label label = labels.get(category);
    if (label == null) {
      throw new IllegalArgumentException(
          "the lexicon has no column \"" + category + "\"; it has " + labels.keySet());
    }
    return label;
  }

  /**
   * {@return how many sentences with mentions yield no label because they could not be parsed;
   * always 0 where no parser is used}
   */
  @JsonProperty
  public int unparsed() {
    return unparsed;
  }

  /**
   * {@return the language, or the script, that the report looks like, if that is not English: then
   * it was not read, and all labels are blank}
   */
  public Optional<String> language() {
    return language;
  }

  @JsonProperty("language")
  private @Nullable String languageOrNull() {
    return language.orElse(null);
  }

  /** {@return whether no phrase of the lexicon was found in what counts of the report} */
  @JsonProperty("silent")
  public boolean isSilent() {
    return isSilent;
  }

  /** {@return all mentions in the order of the text} */
  @JsonProperty
  public List<Evidence> evidence() {
    List<Evidence> found = evidence;
    if (found == null) {
      found = reading.get();
      evidence = found;
    }
    return found;
  }

  /**
   * {@return the mentions of one category in the order of the text; empty where there are none}
   *
   * @param category any category
   */
  public List<Evidence> evidence(Category category) {
    return evidence().stream().filter(e -> e.category().equals(category)).toList();
  }

  /**
   * {@return the words of the report under a span}
   *
   * @param field name of the report's text, see {@link Evidence#field}
   * @param span a place of that text
   * @throws IllegalArgumentException if the report has no such text
   */
  public String text(String field, Span span) {
    for (TextField f : report.fields()) {
      if (f.name().equals(field)) {
        return span.of(f.text());
      }
    }
    throw new IllegalArgumentException("the report has no text \"" + field + "\"");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ReportLabels labelled && stored().equals(labelled.stored()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(report, labels);
  }

  @Override
  public String toString() {
    return "ReportLabels" + labels;
  }

  private Stored stored() {
    return new Stored(
        report,
        List.copyOf(labels.keySet()),
        List.copyOf(values()),
        evidence(),
        unparsed,
        isSilent,
        language.orElse(null));
  }

  private Object writeReplace() {
    return stored();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("labels of a report are written with their evidence");
  }

  /** All that is told of a report, put together; language is null where that is English. */
  private record Stored(
      Report report,
      List<Category> categories,
      List<Label> labels,
      List<Evidence> evidence,
      int unparsed,
      boolean isSilent,
      @Nullable String language)
      implements Serializable {

    private Object readResolve() {
      LabelRow row = new LabelRow(new CategoryIndex(categories), labels.toArray(Label[]::new));
      return new ReportLabels(
          report, row, supplier(evidence), unparsed, isSilent, Optional.ofNullable(language));
    }
  }
}
