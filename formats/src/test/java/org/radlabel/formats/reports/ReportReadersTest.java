package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.formats.CaseFile;
import org.radlabel.formats.CaseFile.Case;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.Where;
import org.radlabel.formats.files.Source;

class ReportReadersTest {
  @TempDir private Path folder;

  static List<Case> tables() {
    return CaseFile.read(ReportReadersTest.class, "tables.txt");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTables(Case table) throws IOException {
    ReadOptions options = options(table.argument());
    List<String> seen;
    try {
      seen = ReportReaderAssert.described(table.input(), options);
    } catch (InputException e) {
      seen = List.of("failed: " + e.getMessage());
    }

    assertThat(String.join("\n", seen)).as(table.place()).isEqualTo(table.expected());
  }

  private static ReadOptions options(String argument) {
    ReadOptions options = ReadOptions.DEFAULTS;
    for (String option : argument.isEmpty() ? List.<String>of() : List.of(argument.split(" "))) {
      String value = option.substring(option.indexOf('=') + 1);
      options =
          switch (option.substring(0, option.indexOf('='))) {
            case "id" -> options.withIdColumn(value);
            case "text" -> options.withTextColumns(List.of(value.split(",")));
            case "header" -> options.withHeader(ReadOptions.Header.valueOf(value));
            case "where" -> options.withWhere(List.of(Where.of(value)));
            case "format" -> options.withFormat(InputFormat.valueOf(value));
            default -> throw new IllegalArgumentException(option);
          };
    }
    return options;
  }

  @Test
  void namesTheIdColumnInTheLayout() throws IOException {
    assertThat(layout("UID,findings\n1,a\n")).isEqualTo(Layout.id("UID"));
    assertThat(layout("findings\na\n")).isEqualTo(Layout.id("id"));
    assertThat(layout("No effusion.\n")).isEqualTo(Layout.CHEXPERT_LABELER);
  }

  private static Layout layout(String content) throws IOException {
    Source source =
        Source.of("in.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    try (ReportReader reader = ReportReaders.open(List.of(source), ReadOptions.DEFAULTS)) {
      return reader.layout();
    }
  }

  @Test
  void readsTabSeparatedFiles() throws IOException {
    Path file = write("reports.tsv", "id\treport\n1\tNo effusion, no \"PTX\".\n");

    assertThat(read(file)).containsExactly("2 id=1 report=No effusion, no \"PTX\".");
  }

  @Test
  void saysWhatSeparatesTheFieldsOfAFileThatIsNotWhatItsNameSays() throws IOException {
    assertThat(recognised("a.csv", "id;report\n1;a\n"))
        .isEqualTo("csv (separated by semicolons; id id; text report)");
    assertThat(recognised("a.tsv", "id,report\n1,a\n"))
        .isEqualTo("tsv (separated by commas; id id; text report)");
    assertThat(recognised("a.csv", "id,report\n1,a\n")).isEqualTo("csv (id id; text report)");
  }

  private String recognised(String name, String content) throws IOException {
    List<String> seen = new ArrayList<>();
    Source source = Source.of(write(name, content));
    try (ReportReader reader =
        ReportReaders.open(List.of(source), ReadOptions.DEFAULTS, r -> seen.add(r.toString()))) {
      assertThat(reader.layout()).isEqualTo(Layout.id("id"));
    }
    return String.join("", seen).replaceFirst(".*: read as ", "");
  }

  @Test
  void readsAFolderInDepthInTheOrderOfPaths() throws IOException {
    write("b.txt", "B");
    write("a/z.TXT", "\uFEFFZ\r\n");
    write("a/b.txt", "AB");
    write("a/notes.md", "no report");

    assertThat(read(folder))
        .containsExactly(
            "0 id=b text=AB",
            "0 id=z text=Z\r\n",
            "0 id=b text=B (duplicate-id: same id as in DIR/a/b.txt)");
  }

  @Test
  void aFileOfAFolderThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    write("b.txt", "");

    assertThat(read(folder))
        .containsExactly(
            "0 ! unreadable id=a: is not UTF-8: byte 0xE9 at offset 3; save it in UTF-8, or name the"
                + " encoding of reports, for example --charset windows-1252",
            "0 id=b text= (empty-text: no text)");
  }

  @Test
  void aFolderWithoutTextFilesIsRefused() {
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder
                + ": is a folder that holds no report files (.txt, .xml, .cda, .ccda, .json, .ndjson, .jsonl, .hl7, .parquet, .csv, .tsv, .xlsx)");
  }

  @Test
  void readsAFolderOfTablesAndNumbersOn() throws IOException {
    write("part-2.csv", "report\nB\n");
    write("part-1.csv", "report\nA\n\"C,D\"\n");
    write("in/part-3.tsv", "report\nE\n");
    write("_SUCCESS", "");
    write(".part-1.csv.crc", "crc");
    write(".part-1.csv", "hidden");

    assertThat(read(folder))
        .containsExactly(
            "0 - hidden id=",
            "2 id=1 report=E",
            "2 id=2 report=A",
            "3 id=3 report=C,D",
            "2 id=4 report=B");
  }

  @Test
  void aTableOfAFolderWithAnotherIdOrNoTextIsListed() throws IOException {
    write("1.csv", "a,b\n1,2\n");
    write("2.csv", "uid,report\n1,A\n");
    write("3.csv", "id,report\n2,B\n");
    write("4.csv", "uid,report\n3,\"C\n");
    write("5.csv", "uid,report\n4,D\n");

    assertThat(read(folder))
        .containsExactly(
            "1 ! unreadable id=: no column of a usual name found; name the text's with"
                + " --text-columns or, if there is no header, choose columns by number: --no-header"
                + " --id-column 1 --text-columns 2; in one column of reports without a header those"
                + " that hold a comma are put in quotes",
            "2 id=1 report=A",
            "0 ! unreadable id=: has id column \"id\", but the files before have id column \"uid\"",
            "2 ! unreadable id=: the record that begins here has a quote that is never" + " closed",
            "2 id=4 report=D");
    try (ReportReader reader = open(ReadOptions.DEFAULTS)) {
      assertThat(reader.layout()).isEqualTo(Layout.id("uid"));
    }
  }

  @Test
  void ofAFolderThatMixesMostAreReadAndTheOthersListed() throws IOException {
    mixed();

    assertThat(read(folder))
        .containsExactly(
            "0 ! unreadable id=#list.csv: is not one of the folder's report files (.json, .ndjson,"
                + " .jsonl); name the form that counts with --input-format",
            "0 ! unreadable id=more.zip: is an archive inside a folder; name it by itself",
            "1 id=1 text=A",
            "1 id=2 text=B",
            "0 ! unreadable id=: is not one of the folder's report files (.json, .ndjson, .jsonl);"
                + " name the form that counts with --input-format");
  }

  @Test
  void whatTheUserNamesIsReadAndTheOthersCounted() throws IOException {
    mixed();
    List<String> said = new ArrayList<>();
    ReadOptions options = ReadOptions.DEFAULTS.withFormat(InputFormat.TXT);
    try (ReportReader reader =
        ReportReaders.open(
            List.of(Source.of(folder)), options, recognised -> said.add(recognised.detail()))) {
      assertThat(described(reader))
          .containsExactly(
              "0 ! unreadable id=more.zip: is an archive inside a folder; name it by itself",
              "0 id=readme text=About");
    }
    assertThat(said).containsExactly("4 other files not read");
  }

  private void mixed() throws IOException {
    write("a/1.jsonl", "{\"id\":1,\"text\":\"A\"}\n");
    write("a/2.jsonl", "{\"id\":2,\"text\":\"B\"}\n");
    write("a/.list.csv", "x");
    write("#list.csv", "id\n1\n");
    write("a.zip/more.zip", "PK");
    write("readme.txt", "About");
  }

  @Test
  void whatTheRunWritesIsNotRead() throws IOException {
    write("1.txt", "A");
    Path labels = write("labels.csv", "id,report\n1,B\n");
    ReadOptions options = ReadOptions.DEFAULTS.withOwn(Set.of(labels));

    try (ReportReader reader = open(options)) {
      assertThat(described(reader)).containsExactly("0 id=1 text=A");
    }
  }

  private ReportReader open(ReadOptions options) throws IOException {
    return ReportReaders.open(List.of(Source.of(folder)), options);
  }

  private List<String> described(ReportReader reader) throws IOException {
    return ReportReaderAssert.readAll(reader).stream()
        .map(ReportReaderAssert::describe)
        .map(line -> line.replace(folder.toString(), "DIR"))
        .toList();
  }

  @Test
  void joinsInputsOfTheSameKindAndNumbersOn() throws IOException {
    Path one = write("one.csv", "report\nA\n");
    Path two = write("two.csv", "report\nB\n");

    assertThat(read(one, two)).containsExactly("2 id=1 report=A", "2 id=2 report=B");
  }

  @Test
  void inputsOfDifferentKindsAreRefused() throws IOException {
    Path one = write("one.csv", "id,report\n1,A\n");
    Path two = write("two.csv", "uid,report\n1,B\n");

    assertThatThrownBy(() -> read(one, two))
        .isInstanceOf(InputException.class)
        .hasMessage(
            two
                + ": has id column \"uid\", but "
                + one
                + " has id column \"id\";"
                + " label them one by one");
  }

  @Test
  void readsATenMegabyteReport() throws IOException {
    String text = "Small left effusion.\n".repeat(500_000);
    Path file = write("big.csv", "id,report\n1,\"" + text + "\"\n2,b\n");

    try (ReportReader reader = ReportReaders.open(List.of(Source.of(file)), ReadOptions.DEFAULTS)) {
      List<InputRecord> records = ReportReaderAssert.readAll(reader);

      assertThat(records).hasSize(2);
      assertThat(((InputRecord.Accepted) records.get(0)).report().fields().get(0).text())
          .isEqualTo(text);
      assertThat(records.get(1).place().line()).isEqualTo(500_003);
      assertThat(reader.bytesRead()).isEqualTo(Files.size(file));
    }
  }

  private List<String> read(Path... paths) throws IOException {
    List<Source> sources = List.of(paths).stream().map(Source::of).toList();
    try (ReportReader reader = ReportReaders.open(sources, ReadOptions.DEFAULTS)) {
      return described(reader);
    }
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
