package org.radlabel.formats.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.StrictReader;
import org.radlabel.formats.reports.input.Limits;
import org.radlabel.formats.reports.input.Metadata;
import org.radlabel.formats.reports.recognition.TextName;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Reads a text file, which is one report; its id is the file's name without its ending. In
 * MIMIC-CXR's tree ({@code p10/p10000032/s50414267.txt}) that is the study, and the folder names
 * the subject.
 */
final class TextReader implements ReportReader {
  private static final Pattern PATIENT =
      Pattern.compile("(?:^|.*[/\\\\])p(\\d{8})[/\\\\][^/\\\\]+");

  private final String place;
  private final String path;
  private final StrictReader reader;
  private boolean read;

  /** Reads a file; {@code place} is what messages call it, {@code path} says its id. */
  TextReader(String place, String path, InputStream in, Charset charset) {
    this.place = place;
    this.path = path;
    this.reader = new StrictReader(place, in, charset);
  }

  static Layout layout(boolean mimic) {
    return Layout.id(mimic ? "study_id" : "id");
  }

  @Override
  public Layout layout() {
    return layout(TextName.isMimic(path));
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    List<TextField> texts = List.of(new TextField(Report.TEXT, text()));
    Report report = new Report(TextName.id(path), texts, metadata());
    return Optional.of(new InputRecord.Accepted(Place.of(place), report, List.of()));
  }

  private Map<String, String> metadata() {
    Matcher patient = PATIENT.matcher(path);
    return TextName.isMimic(path) && patient.matches()
        ? Map.of(Metadata.SUBJECT, patient.group(1))
        : Map.of();
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    int n = reader.read(buffer, 0, buffer.length);
    while (n >= 0) {
      text.append(buffer, 0, n);
      if (text.length() > Limits.REPORT) {
        throw new InputException(
            Place.of(place),
            "has more than %,d characters, the limit of a report".formatted(Limits.REPORT));
      }
      n = reader.read(buffer, 0, buffer.length);
    }
    return text.toString();
  }

  @Override
  public long bytesRead() {
    return reader.bytesRead();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
