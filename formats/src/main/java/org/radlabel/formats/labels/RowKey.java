package org.radlabel.formats.labels;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Layout;
import org.radlabel.rules.TextField;

/**
 * What stands before the labels of a row.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 *
 * @param columns names of the columns
 * @param values their values for a report, as many as there are columns; may throw {@link
 *     org.radlabel.formats.labels.UnwritableException}
 */
public record RowKey(List<String> columns, Function<ReportLabels, List<String>> values) {
  private static final String PATH = "path_to_image";
  private static final String IMPRESSION = "impression";

  /**
   * Copies and checks for null.
   *
   * @param columns names of the columns
   * @param values their values for a report, as many as there are columns; may throw {@link
   *     org.radlabel.formats.labels.UnwritableException}
   */
  public RowKey {
    columns = List.copyOf(columns);
    Objects.requireNonNull(values, "values");
  }

  /**
   * {@return the id}
   *
   * @param column the name of the id column
   */
  public static RowKey id(String column) {
    return new RowKey(List.of(column), labels -> List.of(labels.report().id()));
  }

  /**
   * {@return the whole text under {@code Reports}; texts of several columns are joined by a line
   * break}
   */
  public static RowKey reports() {
    return new RowKey(List.of("Reports"), labels -> List.of(text(labels)));
  }

  /**
   * {@return the id, if it is CheXpert Plus's {@code path_to_image}; else the impression, or where
   * there is none in a column of its own the whole text, under {@code Report Impression}}
   *
   * @param layout what the output for this input looks like
   */
  public static RowKey chexbert(Layout layout) {
    return layout.column().toLowerCase(Locale.ROOT).equals(PATH)
        ? id(PATH)
        : new RowKey(List.of("Report Impression"), labels -> List.of(impression(labels)));
  }

  /** {@return the numbers of patient and study, without their letters} */
  public static RowKey mimicCxr() {
    return new RowKey(
        List.of(MimicIds.SUBJECT, MimicIds.STUDY),
        labels -> List.of(MimicIds.subject(labels.report()), MimicIds.study(labels.report())));
  }

  private static String text(ReportLabels labels) {
    return labels.report().fields().stream()
        .map(TextField::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String impression(ReportLabels labels) {
    return labels.report().fields().stream()
        .filter(field -> field.name().equals(IMPRESSION) && !field.text().isBlank())
        .map(TextField::text)
        .findFirst()
        .orElseGet(() -> text(labels));
  }
}
