package org.radlabel.formats.labels.join;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.labels.CellStyle;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.labels.WideFormat;
import org.radlabel.lexicons.rules.Category;

/**
 * The cells that a {@link TableJoin} puts after a row: a label a category, in the wide form what is
 * said of its mentions, and what was added. Equal cells are kept once. Not thread-safe.
 */
final class JoinedLabels {
  private final List<Category> categories;
  private final CellStyle style;
  private final Optional<WideFormat> wide;
  private final List<String> names = new ArrayList<>();
  private final List<Function<ReportLabels, List<String>>> more = new ArrayList<>();
  private final Map<List<String>, List<String>> known = new HashMap<>();

  private JoinedLabels(List<Category> categories, CellStyle style, Optional<WideFormat> wide) {
    this.categories = List.copyOf(categories);
    this.style = style;
    this.wide = wide;
    categories.forEach(category -> names.add(category.name()));
    wide.ifPresent(format -> names.addAll(format.described()));
  }

  static JoinedLabels of(OutputFormat format, List<Category> categories, CellStyle style) {
    List<Category> ordered = format.ordered(categories);
    Optional<WideFormat> wide =
        format == OutputFormat.WIDE
            ? Optional.of(new WideFormat("id", ordered, style))
            : Optional.empty();
    return new JoinedLabels(ordered, style, wide);
  }

  /** Adds columns at the end, before the first report. */
  void add(List<String> others, Function<ReportLabels, List<String>> cells) {
    names.addAll(others);
    more.add(cells);
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  List<String> emptyCells() {
    return Collections.nCopies(names.size(), "");
  }

  /** The cells of a report. */
  List<String> cells(ReportLabels report) {
    boolean blank = report.report().isBlank();
    List<String> cells = new ArrayList<>(names.size());
    for (Label label : report.values(categories)) {
      cells.add(LabelFormat.value(label, blank, style));
    }
    wide.ifPresent(format -> cells.addAll(format.cells(report)));
    more.forEach(others -> cells.addAll(others.apply(report)));
    return known.computeIfAbsent(cells, List::copyOf);
  }
}
