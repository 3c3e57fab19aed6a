package org.radlabel.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Opens reports in whatever form they come; see the package's manual for the forms. */
public final class ReportReaders {
  private ReportReaders() {}

  /**
   * Opens one or more inputs as one stream; ids that occur twice are remarked.
   *
   * @throws InputException if one cannot be opened, is empty or has no text column, or if their
   *     outputs would look different
   */
  public static ReportReader open(List<Source> sources, ReadOptions options) throws IOException {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources must not be empty");
    }
    return new IdChecker(new JoinedReader(sources, options));
  }

  static ReportReader openOne(Source source, ReadOptions options, long before) throws IOException {
    if (source.isFolder()) {
      return new TextFolderReader(source.path().orElseThrow(), options);
    }
    InputStream in = source.open();
    try {
      return new CsvReportReader(source.name(), in, options, before);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
