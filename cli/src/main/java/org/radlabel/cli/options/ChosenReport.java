package org.radlabel.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.Recognition;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.reports.recognition.Recogniser;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.rules.Report;

/** Finds one report of an input. */
public final class ChosenReport {
  private static final int HEAD = 1 << 10;

  private ChosenReport() {}

  /**
   * {@return whether a file is the text of one report, whatever its name: it is recognised as text,
   * or as nothing, or as a table without a header that does not bear a table's name; and it is no
   * PDF, RTF or the like}
   *
   * @param file the file
   * @param options how it would be read
   * @throws IOException if it cannot be read
   */
  public static boolean isText(Source file, ReadOptions options) throws IOException {
    List<Recognition> found = new ArrayList<>();
    try (ReportReader reader = ReportReaders.open(List.of(file), options, found::add)) {
      InputFormat format = found.get(0).format();
      boolean isGuess = reader.layout().textFirst() && !file.name().matches("(?i).*\\.(csv|tsv).*");
      return format == InputFormat.TXT || format == InputFormat.MIMIC_CXR || isGuess;
    } catch (InputException e) {
      return options.format().isEmpty() && !isOfUnreadForm(file);
    }
  }

  private static boolean isOfUnreadForm(Source file) throws IOException {
    try (InputStream in = file.open()) {
      return Recogniser.isOfUnreadForm(in.readNBytes(HEAD));
    }
  }

  /**
   * The report with an id, or the only one.
   *
   * @param source the reports
   * @param id the id, {@code s50000001} also as {@code 50000001}
   * @param options how they are read
   * @return the report; empty if no id is given and there are several
   * @throws InputException if there is no such report, or it cannot be read
   */
  public static Optional<Report> of(Source source, Optional<String> id, ReadOptions options)
      throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(source), options)) {
      return id.isPresent() ? Optional.of(named(source, id.get(), reader)) : only(source, reader);
    }
  }

  private static Report named(Source source, String id, ReportReader reader) throws IOException {
    String key = StudyId.key(id);
    for (Optional<InputRecord> next = reader.read(); next.isPresent(); next = reader.read()) {
      if (next.get() instanceof InputRecord.Accepted record
          && StudyId.key(record.report().id()).equals(key)) {
        return record.report();
      }
    }
    throw new InputException(Place.of(source.name()), "holds no report with the id " + id);
  }

  private static Optional<Report> only(Source source, ReportReader reader) throws IOException {
    Optional<Report> only = Optional.empty();
    for (Optional<InputRecord> next = reader.read(); next.isPresent(); next = reader.read()) {
      if (next.get() instanceof InputRecord.Refused refused) {
        throw new InputException(refused.place(), refused.problem().message());
      }
      if (only.isPresent()) {
        return Optional.empty();
      }
      if (next.get() instanceof InputRecord.Accepted record) {
        only = Optional.of(record.report());
      }
    }
    if (only.isEmpty()) {
      throw new InputException(Place.of(source.name()), "holds no report");
    }
    return only;
  }
}
