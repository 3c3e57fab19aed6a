package org.radlabel.formats.labels.join;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.radlabel.formats.labels.CellStyle;

/** Rows as lines of a comma-separated file. */
record TextSink(Writer out, CellStyle style) implements JoinSink {
  @Override
  public void head(List<String> kept, List<String> labels) throws IOException {
    row(kept, labels);
  }

  @Override
  public void row(List<String> kept, List<String> labels) throws IOException {
    StringBuilder line = new StringBuilder();
    append(kept, line);
    if (!kept.isEmpty()) {
      line.append(',');
    }
    append(labels, line);
    out.append(line.append('\n'));
  }

  private void append(List<String> cells, StringBuilder line) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      style.text(cells.get(i), line);
    }
  }

  @Override
  public void end() {}
}
