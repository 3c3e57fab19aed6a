package org.radlabel.formats.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Attributes;

/**
 * A label file with six columns more for each category but No Finding: side, location, severity,
 * size_cm, change and chronicity, and for tubes and lines two more, tip and distance_cm, as the
 * mentions tell that bear the category's label. Where they tell different things all are written in
 * the order of the text, with a semicolon between; of sizes the largest.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
public final class WideFormat implements ReportFormat {
  private static final String SEPARATOR = ";";
  private static final List<String> NAMES =
      List.of("side", "location", "severity", "size_cm", "change", "chronicity");
  private static final List<String> TIP_NAMES = List.of("tip", "distance_cm");

  private final LabelFormat labelled;
  private final List<Category> described;
  private final CellStyle style;

  /**
   * A wide label file.
   *
   * @param idColumn name of the id column
   * @param categories the categories in column order
   * @param style how cells are written
   */
  public WideFormat(String idColumn, List<Category> categories, CellStyle style) {
    this.labelled = new LabelFormat(RowKey.id(idColumn), categories, style);
    this.described = categories.stream().filter(c -> !c.equals(Category.NO_FINDING)).toList();
    this.style = Objects.requireNonNull(style, "style");
  }

  @Override
  public void head(StringBuilder out) {
    labelled.head(out);
    append(described(), out);
  }

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    labelled.row(labels, out);
    append(cells(labels), out);
  }

  private void append(List<String> cells, StringBuilder out) {
    out.setLength(out.length() - 1);
    for (String cell : cells) {
      out.append(',');
      style.text(cell, out);
    }
    out.append('\n');
  }

  /** {@return the names of the columns after the labels} */
  public List<String> described() {
    return described.stream()
        .flatMap(category -> names(category).map(name -> category.name() + " " + name))
        .toList();
  }

  private static Stream<String> names(Category category) {
    return Findings.hasTip(category)
        ? Stream.concat(NAMES.stream(), TIP_NAMES.stream())
        : NAMES.stream();
  }

  /**
   * {@return the cells of a report, in the order of the columns}
   *
   * @param labels its labels
   */
  public List<String> cells(ReportLabels labels) {
    List<String> cells = new ArrayList<>();
    for (Category category : described) {
      List<Attributes> mentions = bearing(labels, category);
      describe(mentions, cells);
      if (Findings.hasTip(category)) {
        cells.add(joined(mentions, attributes -> attributes.tip().stream()));
        cells.add(joined(mentions, WideFormat::distance));
      }
    }
    return cells;
  }

  /** What is said of those mentions that say what the label says. */
  private static List<Attributes> bearing(ReportLabels labels, Category category) {
    Label label = labels.labels().getOrDefault(category, Label.NOT_MENTIONED);
    return labels.evidence(category).stream()
        .filter(evidence -> evidence.assertion().name().equals(label.name()))
        .map(Evidence::attributes)
        .toList();
  }

  private static void describe(List<Attributes> mentions, List<String> cells) {
    cells.add(joined(mentions, attributes -> attributes.side().stream()));
    cells.add(joined(mentions, attributes -> attributes.locations().stream()));
    cells.add(joined(mentions, attributes -> attributes.severity().stream()));
    cells.add(largest(mentions));
    cells.add(joined(mentions, attributes -> attributes.change().stream()));
    cells.add(joined(mentions, attributes -> attributes.chronicity().stream()));
  }

  private static Stream<String> distance(Attributes attributes) {
    return attributes.distanceCm().stream().mapToObj(Double::toString);
  }

  private static String joined(
      List<Attributes> mentions, Function<Attributes, Stream<String>> values) {
    return mentions.stream().flatMap(values).distinct().collect(Collectors.joining(SEPARATOR));
  }

  private static String largest(List<Attributes> mentions) {
    DoubleStream sizes = mentions.stream().flatMapToDouble(a -> a.sizeCm().stream());
    return sizes.max().stream().mapToObj(Double::toString).findFirst().orElse("");
  }
}
