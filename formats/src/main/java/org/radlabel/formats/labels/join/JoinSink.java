package org.radlabel.formats.labels.join;

import java.io.IOException;
import java.util.List;

/** Where the rows of a {@link TableJoin} go. */
interface JoinSink {
  /** The names of the columns, before the first row. */
  void head(List<String> kept, List<String> labels) throws IOException;

  /** A row. */
  void row(List<String> kept, List<String> labels) throws IOException;

  /** All rows have been given. */
  void end() throws IOException;
}
