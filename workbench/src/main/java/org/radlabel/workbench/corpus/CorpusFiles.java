package org.radlabel.workbench.corpus;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;

/**
 * What a review is made of.
 *
 * @param labels the label file
 * @param other another label file to compare it with
 * @param reports the reports
 * @param queue a list of reports worth reading
 * @param options how to read the reports
 * @param categories the categories to look for in the label files
 */
public record CorpusFiles(
    Source labels,
    Optional<Source> other,
    List<Source> reports,
    Optional<Source> queue,
    ReadOptions options,
    List<Category> categories) {
  /**
   * Copies.
   *
   * @param labels the label file
   * @param other another label file to compare it with
   * @param reports the reports
   * @param queue a list of reports worth reading
   * @param options how to read the reports
   * @param categories the categories to look for in the label files
   */
  public CorpusFiles {
    reports = List.copyOf(reports);
    categories = List.copyOf(categories);
  }

  Charset charset() {
    return options.charset();
  }
}
