package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;

/** Versions of one report that lie in several files, or come from a stream that is read once. */
class VersionsTest {
  @TempDir private Path folder;

  private static String message(String id, String status, String text) {
    return "MSH|^~\\&|A|B|C|D|||ORU^R01|M|P|2.5\rPID|||7\rOBR|1||%s|71046^Chest%s%s\rOBX|1|TX|X||%s||||||F\r"
        .formatted(id, "|".repeat(21), status, text);
  }

  @Test
  void ofAFolderTheFinalOneCountsInWhicheverFileItLies() throws IOException {
    Files.writeString(
        folder.resolve("1.hl7"), message("A", "F", "Final.") + message("B", "P", "B."));
    Files.writeString(folder.resolve("2.hl7"), message("A", "P", "Preliminary."));
    Files.writeString(folder.resolve("3.hl7"), message("B", "C", "Corrected."));
    Files.writeString(folder.resolve("4.hl7"), message("A", "F", "Final again."));

    assertThat(read(Source.of(folder)))
        .containsExactly(
            "3 - other-version id=A",
            "7 - other-version id=B",
            "3 - other-version id=A",
            "3 id=B text=Corrected.",
            "3 id=A text=Final again.");
  }

  @Test
  void ofSeveralInputsToo() throws IOException {
    Path one = Files.writeString(folder.resolve("1.hl7"), message("A", "P", "Preliminary."));
    Path two = Files.writeString(folder.resolve("2.hl7"), message("A", "F", "Final."));

    assertThat(read(Source.of(one), Source.of(two)))
        .containsExactly("3 - other-version id=A", "3 id=A text=Final.");
  }

  @Test
  void whereTimesDoNotTellWhichIsLaterAWarningSaysSo() throws IOException {
    String day = message("A", "F", "One.").replace("|||ORU", "|20260304||ORU");
    String hour = message("A", "F", "Two.").replace("|||ORU", "|2026030409||ORU");
    String next = message("A", "F", "Three.").replace("|||ORU", "|2026030508||ORU");

    assertThat(warnings(day + hour))
        .containsExactly(
            "the times of some versions (1) do not tell which is later; the order of the input"
                + " decides");
    assertThat(warnings(day + next)).isEmpty();
    assertThat(warnings(message("A", "F", "One.") + hour)).isEmpty();
  }

  private static List<String> warnings(String messages) throws IOException {
    byte[] bytes = messages.getBytes(StandardCharsets.UTF_8);
    List<Source> in = List.of(Source.of("in", new ByteArrayInputStream(bytes)));
    try (ReportReader reader = ReportReaders.open(in, ReadOptions.DEFAULTS)) {
      ReportReaderAssert.readAll(reader);
      return reader.warnings();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ofAStreamACopyIsReadAndNothingIsLeftBehind(boolean packed) throws IOException {
    long before = temporaryFiles();
    byte[] bytes =
        (message("A", "P", "Preliminary.") + message("A", "F", "Final."))
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(bytes);
    }
    byte[] given = packed ? gzip.toByteArray() : bytes;

    assertThat(read(Source.of("in", new ByteArrayInputStream(given))))
        .containsExactly("3 - other-version id=A", "7 id=A text=Final.");
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static long temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("radlabel-")).count();
    }
  }

  private static List<String> read(Source... sources) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(sources), ReadOptions.DEFAULTS)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
