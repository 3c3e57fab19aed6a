package org.radlabel.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;

/** Reads whole inputs and checks what a {@link ReportReader} promises of each record. */
public final class ReportReaderAssert {
  private ReportReaderAssert() {}

  public static List<InputRecord> readAll(ReportReader reader) throws IOException {
    List<InputRecord> records = new ArrayList<>();
    Optional<InputRecord> record = reader.read();
    while (record.isPresent()) {
      records.add(record.get());
      record = reader.read();
    }
    assertThat(reader.read()).as("a reader stays at its end").isEmpty();
    checkLines(records);
    return records;
  }

  private static void checkLines(List<InputRecord> records) {
    for (int i = 1; i < records.size(); i++) {
      Place before = records.get(i - 1).place();
      Place here = records.get(i).place();
      if (before.file().equals(here.file())) {
        assertThat(here.line()).isGreaterThanOrEqualTo(before.line());
      }
    }
  }

  public static List<String> described(String content, ReadOptions options) throws IOException {
    Source source =
        Source.of("in.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    try (ReportReader reader = ReportReaders.open(List.of(source), options)) {
      return readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }

  /** {@code 2 id=7 findings=... impression=... (duplicate-id)} or {@code 3 ! field-count ...}. */
  public static String describe(InputRecord input) {
    if (input instanceof InputRecord.Accepted record) {
      String fields =
          record.report().fields().stream()
              .map(f -> " " + f.name() + "=" + f.text())
              .collect(Collectors.joining());
      String remarks =
          record.remarks().stream()
              .map(p -> " (" + p.kind() + ": " + p.message() + ")")
              .collect(Collectors.joining());
      return record.place().line() + " id=" + record.report().id() + fields + remarks;
    }
    if (input instanceof InputRecord.PassedOver record) {
      return record.place().line() + " - " + record.cause() + " id=" + record.id();
    }
    Problem problem = ((InputRecord.Refused) input).problem();
    return problem.place().line()
        + " ! "
        + problem.kind()
        + " id="
        + problem.id()
        + ": "
        + problem.message();
  }
}
