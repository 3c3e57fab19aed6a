package org.radlabel.formats.reports.input;

import java.util.List;
import org.radlabel.rules.resource.ResourceLines;

/** Tables that come with the program. Stateless. */
public final class Resource {
  private Resource() {}

  /**
   * {@return the rows of a tab-separated table that stands beside a class; lines that begin with
   * {@code #} are comments}
   *
   * @param beside the class
   * @param name the file's name
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    return ResourceLines.of(beside, name).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
