package org.radlabel.formats.reports.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.tables.columns.ColumnNames;

/** The first line of a table that is called a text, as Excel's "Text (Tab delimited)" is. */
final class TableHead {
  private static final List<String> SEPARATORS = List.of("\t", ",", ";", "\\|");

  private TableHead() {}

  /** Whether a text begins with names of columns, of which one is an id's and one a text's. */
  static boolean isAt(String text) {
    String line = Head.line(text);
    return SEPARATORS.stream().anyMatch(separator -> names(line.split(separator, -1)));
  }

  private static boolean names(String[] fields) {
    List<String> names = Stream.of(fields).map(ColumnNames::unquoted).toList();
    return names.size() > 1
        && names.stream().allMatch(ColumnNames::looksLikeName)
        && names.stream().anyMatch(ColumnNames::isText)
        && ColumnNames.find(names, ColumnNames.ID).isPresent();
  }
}
