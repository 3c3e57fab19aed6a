package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.Labeler;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.run.ErrorPolicy;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.RunSummary;

/** Inputs made to do harm, or too large for any memory. */
class HostileInputTest {
  private static final String TEXT = "No pleural effusion.";

  @TempDir private Path folder;

  /** FastCSV hides the cause; a user whose memory is too small has to know it. */
  @Test
  void memoryThatEndsInATableIsNoFaultOfTheTable() {
    InputStream rows = bytes("id,report\n" + "1,Edema.\n".repeat(9_000));
    InputStream end =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("made up");
          }

          @Override
          public int read(byte[] into, int from, int length) {
            return read();
          }
        };
    Source source = Source.of("in.csv", new SequenceInputStream(rows, end));

    assertThatThrownBy(() -> read(source, ReadOptions.DEFAULTS))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void xmlEntitiesAreNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    for (String declared :
        List.of("SYSTEM \"" + secret.toUri() + "\"", "\"x\"", "SYSTEM \"http://127.0.0.1:1/x\"")) {
      String xml =
          "<!DOCTYPE eCitation [<!ENTITY e %s>]>\n<eCitation><uId id=\"1\"/>".formatted(declared)
              + "<AbstractText Label=\"FINDINGS\">&e;</AbstractText></eCitation>";

      assertThatThrownBy(() -> read("in.xml", xml))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("in.xml:2: is not well-formed XML")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void aDocumentTypeElsewhereIsNotFetched() throws IOException {
    String xml =
        "<!DOCTYPE collection SYSTEM \"http://127.0.0.1:1/BioC.dtd\"><collection><document>"
            + "<id>1</id><passage><text>%s</text></passage></document></collection>";

    assertThat(read("in.xml", xml.formatted(TEXT))).containsExactly("1 id=1 text=" + TEXT);
  }

  @Test
  void pathsOutsideAndNestedArchivesAreRefused() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("../up.txt", TEXT);
    entries.put("/etc/root.txt", TEXT);
    entries.put("C:\\windows.txt", TEXT);
    entries.put("a/..\\b.txt", TEXT);
    entries.put("inner.zip", "PK");
    entries.put("packed.txt", "PK\u0003\u0004");
    entries.put("ok/1.txt", TEXT);
    String outside = "has a path that leads outside of the archive";
    List<String> expected =
        List.of(
            "0 ! unreadable id=up: " + outside,
            "0 ! unreadable id=root: " + outside,
            "0 ! unreadable id=windows: " + outside,
            "0 ! unreadable id=b: " + outside,
            "0 ! unreadable id=inner.zip: is an archive inside an archive; one level is read:"
                + " unpack it first",
            "0 ! unreadable id=packed: is packed twice; one level is read",
            "0 id=1 text=" + TEXT);

    assertThat(read(zip(entries))).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(read(tar(entries))).containsExactlyElementsOf(expected);
  }

  @Test
  void anArchiveOfWhichNothingCanBeReadListsAll() throws IOException {
    String reason =
        "is XML, but neither Open-i's (eCitation), BioC (collection), CDA nor FHIR; name its form with"
            + " --input-format";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("1.xml", "<a/>");
    entries.put("2.xml", "<b/>");

    for (Path file : List.of(zip(entries), tar(entries))) {
      assertThat(read(file))
          .containsExactly(
              "0 ! unreadable id=1.xml: " + reason, "0 ! unreadable id=2.xml: " + reason);
    }
  }

  @Test
  void aBrokenExcelWorkbookIsRefusedByItsName() throws IOException {
    Path workbook = zip(Map.of("xl/workbook.xml", "<workbook/>"));

    assertThatThrownBy(() -> read(workbook))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            ": is an Excel workbook that is cut off, damaged or written in a way that is not read");
  }

  private Path zip(Map<String, String> entries) throws IOException {
    Path file = folder.resolve("in.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path tar(Map<String, String> entries) throws IOException {
    Path file = folder.resolve("in.tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
        header.setSize(bytes.length);
        tar.putArchiveEntry(header);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return file;
  }

  @Test
  void anEntryThatExpandsWithoutMeasureIsRefused() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("1.txt", " ".repeat(8 << 20));
    entries.put("2.txt", TEXT);

    assertThat(read(zip(entries)))
        .containsExactly(
            "0 ! unreadable id=1: expands to more than 200 times its size (the limit, counted from"
                + " 1,048,576 bytes on); no report does",
            "0 id=2 text=" + TEXT);
  }

  @Test
  void aFileThatExpandsWithoutMeasureIsRefused() throws IOException {
    Path file = folder.resolve("in.csv.zst");
    try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(file))) {
      byte[] blanks = "\n".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 80; i++) {
        out.write(blanks);
      }
    }

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "expands to more than 1,000 times its size (the limit, counted from 67,108,864 bytes"
                + " on); no report does");
  }

  @Test
  void whatIsCompressedTwiceIsRefused() throws IOException {
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(new GZIPOutputStream(twice))) {
      out.write("id,report\n1,a\n".getBytes(StandardCharsets.US_ASCII));
    }

    assertThatThrownBy(() -> read("in.csv.gz", twice.toByteArray()))
        .isInstanceOf(InputException.class)
        .hasMessage("in.csv.gz: is compressed twice; one level is read: expand it first");
  }

  @Test
  void aTarWhoseHeaderIsDamagedIsRefused() throws IOException {
    Path file = tar(Map.of("1.txt", TEXT));
    byte[] bytes = Files.readAllBytes(file);
    bytes[4] = '0';
    Files.write(file, bytes);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is a tar that is cut off or damaged");
  }

  @Test
  void severalGzipMembersAreOneFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : List.of("id,report\n1,a\n", "2,b\n")) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(part.getBytes(StandardCharsets.US_ASCII));
      }
    }

    assertThat(read("in.csv.gz", bytes.toByteArray()))
        .containsExactly("2 id=1 report=a", "3 id=2 report=b");
  }

  @Test
  void aLineOfJsonOfAHundredMegabytesIsRefusedAndTheNextIsRead() throws IOException {
    byte[] piece = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts = new ArrayList<>(List.of(bytes("{\"id\":1,\"text\":\"")));
    for (int i = 0; i < 100; i++) {
      parts.add(new ByteArrayInputStream(piece));
    }
    parts.add(bytes("\"}\n{\"id\":2,\"text\":\"" + TEXT + "\"}\n"));
    Source source = Source.of("in.jsonl", new SequenceInputStream(Collections.enumeration(parts)));

    assertThat(read(source, ReadOptions.DEFAULTS))
        .containsExactly(
            "1 ! unreadable id=: has more than 67,108,864 bytes, the limit", "2 id=2 text=" + TEXT);
  }

  @Test
  void jsonThatIsDeepOrNoneIsRefusedLineByLine() throws IOException {
    String lines =
        "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\",\"text\":\"c\"}\n{\"id\":3\n[1]\n"
            + "{\"id\":4,\"x\":"
            + "[".repeat(100_000)
            + "\n{\"id\":5,\"text\":null}\n{\"id\":6} {}\n{\"id\":7}\n";

    List<String> read = read("in.jsonl", lines);

    assertThat(read).hasSize(8).filteredOn(r -> r.contains(" ! unreadable ")).hasSize(6);
    assertThat(read).contains("1 id=1 text=a", "6 id=5 text= (empty-text: no text)");
  }

  @Test
  void oneLineInAnotherEncodingSpoilsNoOther() throws IOException {
    byte[] lines =
        "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"caf\u00E9\"}\n{\"id\":3,\"text\":\"c\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read("in.jsonl", lines))
        .containsExactly(
            "1 id=1 text=a",
            "2 ! unreadable id=: is not UTF-8; name its encoding with --charset",
            "3 id=3 text=c");
  }

  @Test
  void aMillionEmptyReportsAreAMillionRows() throws IOException {
    int million = 1_000_000;
    Path file = folder.resolve("in.csv.gz");
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII)) {
      out.write("id,report\n");
      for (int i = 0; i < million; i++) {
        out.write(i + ",\n");
      }
    }
    Labeler labeler = Labeler.create();
    try (ReportReader reader = ReportReaders.open(List.of(Source.of(file)), ReadOptions.DEFAULTS)) {
      RunSummary summary =
          LabelRun.builder(labeler)
              .output(LabelFormat.of(reader.layout(), labeler.categories()), Writer.nullWriter())
              .build()
              .run(reader);

      assertThat(summary.rows()).isEqualTo(million);
      assertThat(summary.count(ProblemKind.EMPTY_TEXT)).isEqualTo(million);
    }
  }

  @Test
  void stopsAtTheFirstBadRecordIfAsked() throws IOException {
    Source source = Source.of("in.csv", bytes("id,report\n1,a\n2\n3,c\n"));
    try (ReportReader reader = ReportReaders.open(List.of(source), ReadOptions.DEFAULTS)) {
      LabelRun run = LabelRun.builder(Labeler.create()).onError(ErrorPolicy.STOP).build();

      assertThatThrownBy(() -> run.run(reader))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "in.csv:3: 1 field where 2 are expected; stopped there, as --on-error stop asks for");
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> read(String name, byte[] content) throws IOException {
    return read(Source.of(name, new ByteArrayInputStream(content)), ReadOptions.DEFAULTS);
  }

  private static List<String> read(Path file) throws IOException {
    return read(Source.of(file), ReadOptions.DEFAULTS);
  }

  private static List<String> read(Source source, ReadOptions options) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(source), options)) {
      List<InputRecord> records = ReportReaderAssert.readAll(reader);
      assertThat(reader.read()).isEqualTo(Optional.empty());
      return records.stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
