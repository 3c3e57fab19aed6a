package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.CaseFile;
import org.radlabel.formats.CaseFile.Case;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.Versions;
import org.radlabel.formats.Where;
import org.radlabel.formats.files.Source;

/** What is read from JSON, FHIR, HL7, XML and plain text, case by case. */
class FormsTest {
  static Stream<Case> forms() {
    return Stream.of("forms.txt", "hl7.txt", "fhir.txt", "documents.txt")
        .flatMap(file -> CaseFile.read(FormsTest.class, file).stream());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void reads(Case form) throws IOException {
    List<String> seen = new ArrayList<>();
    byte[] bytes = form.input().getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("in", new ByteArrayInputStream(bytes));
    try (ReportReader reader =
        ReportReaders.open(
            List.of(source), options(form.argument()), r -> seen.add(r.format().toString()))) {
      ReportReaderAssert.readAll(reader).stream()
          .map(ReportReaderAssert::describe)
          .forEach(seen::add);
    } catch (InputException e) {
      seen.add("failed: " + e.getMessage());
    }

    assertThat(String.join("\n", seen)).as(form.place()).isEqualTo(form.expected());
  }

  /** 0x0B before a message, 0x1C 0x0D after it; carriage returns between segments. */
  @Test
  void readsMessagesInTheFramesOfMllp() throws IOException {
    String frames =
        "\u000BMSH|^~\\&|R|H|A|H|1||ORU^R01|M1|P|2.5\r"
            + "OBR|1||7\r"
            + "OBX|1|TX|C||No edema.||||||F\r"
            + "\u001C\r"
            + "\u000BMSH|^~\\&|R|H|A|H|1||ORU^R01|M2|P|2.5\r"
            + "OBR|1||8\r"
            + "OBX|1|TX|C||Clear.||||||F\r"
            + "\u001C\r";
    Source source =
        Source.of("in", new ByteArrayInputStream(frames.getBytes(StandardCharsets.US_ASCII)));

    assertThat(read(source)).containsExactly("2 id=7 text=No edema.", "6 id=8 text=Clear.");
  }

  @Test
  void aFrameThatIsNotEndedMayBeCutOff() throws IOException {
    String message = "MSH|^~\\&|R|H|A|H|1||ORU^R01|M1|P|2.5\rOBR|1||%d\rOBX|1|TX|C||%s||||||F\r";
    String whole = message.formatted(7, "No\u000Bedema.\u000B");
    String cut = " (part-not-read: is not ended as MLLP ends a message: it may be cut off)";

    assertThat(
            read(text("\u000B" + whole + "\u000B" + message.formatted(8, "Clear.") + "\u001C\r")))
        .containsExactly("2 id=7 text=No\u000Bedema.\u000B" + cut, "5 id=8 text=Clear.");
    assertThat(read(text("\u000B" + whole + "\u001C\r\u000B" + message.formatted(8, "Cl"))))
        .containsExactly("2 id=7 text=No\u000Bedema.\u000B", "6 id=8 text=Cl" + cut);
    assertThat(read(text(whole))).containsExactly("2 id=7 text=No\u000Bedema.\u000B");
  }

  @Test
  void whatAFrameEndedIsReadWhateverFollows() throws IOException {
    String message =
        "\u000BMSH|^~\\&|R|H|A|H|1||ORU^R01|M1|P|2.5\rOBR|1||%d\rOBX|1|TX|C||%s||||||F";
    String no = "! unreadable id=: is no HL7 message: MSH and its separators are expected";

    assertThat(
            read(
                text(
                    message.formatted(7, "Edema.")
                        + "\r\u001C\rrubbish\rmore\r"
                        + message.formatted(8, "Clear.")
                        + "\u001C\rOBX|2|TX|C||Lost.||||||F\r\u001A")))
        .containsExactly("2 id=7 text=Edema.", "5 " + no, "8 id=8 text=Clear.", "10 " + no);
    assertThat(read(text(message.formatted(9, "Clear.").substring(1) + "\u001A")))
        .containsExactly("2 id=9 text=Clear.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"%s\"}],"
            + "\"entry\":[{\"resource\":{\"resourceType\":\"DiagnosticReport\",\"id\":\"1\"}}]}",
        "<Bundle xmlns=\"http://hl7.org/fhir\"><link><relation value=\"%s\"/></link>"
            + "<entry><resource><DiagnosticReport/></resource></entry></Bundle>"
      })
  void aSearchThatGoesOnElsewhereIsAWarning(String bundle) throws IOException {
    assertThat(warnings(bundle.formatted("next")))
        .containsExactly(
            "in: goes on at another page (link next), which is read only if it is an input"
                + " too");
    assertThat(warnings(bundle.formatted("self"))).isEmpty();
  }

  @Test
  void aHistoryThatIsTooLongToBeHeldAndSaysSoAtItsEndIsListed() throws IOException {
    String entry =
        "{\"resource\":{\"resourceType\":\"DiagnosticReport\",\"id\":\"%d\",\"conclusion\":\"%s\"}},\n";
    String bundle =
        "{\"entry\":[\n"
            + entry.formatted(1, "Clear.")
            + entry.formatted(2, "Clear. ".repeat(2_500_000))
            + "{\"request\":{\"method\":\"DELETE\",\"url\":\"DiagnosticReport/3\"}},\n"
            + entry.formatted(3, "Deleted.").replace(",\n", "\n")
            + "],\"resourceType\":\"Bundle\",\"type\":\"%s\"}";

    assertThat(read(text(bundle.formatted("history"))))
        .hasSize(5)
        .startsWith("2 id=1 conclusion=Clear.")
        .endsWith(
            "4 - withdrawn id=3",
            "5 id=3 conclusion=Deleted.",
            "6 ! unreadable id=: is a history that says so behind more than 16,777,216 characters,"
                + " the limit: what it says of deletions and of the order of versions was not"
                + " heeded");
    assertThat(read(text(bundle.formatted("collection")))).hasSize(4);
  }

  private static List<String> warnings(String text) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(text(text)), ReadOptions.DEFAULTS)) {
      ReportReaderAssert.readAll(reader);
      return reader.warnings();
    }
  }

  private static Source text(String text) {
    return Source.of("in", new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Written by pyarrow. */
  @ParameterizedTest
  @ValueSource(strings = {"zstd.parquet", "lz4.parquet"})
  void readsParquetOfOtherPrograms(String name) throws IOException {
    assertThat(read(resource(name))).containsExactly("1 id=1 report=No edema.");
  }

  @Test
  void parquetInACodecThatIsNotReadSaysSo() {
    assertThatThrownBy(() -> read(resource("gzip.parquet")))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "in: is a Parquet file whose columns are compressed with gzip; uncompressed, snappy,"
                + " zstd, lz4_raw are read: write it with one of these");
  }

  private static Source resource(String name) {
    return Source.of("in", FormsTest.class.getResourceAsStream(name));
  }

  private static List<String> read(Source source) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(source), ReadOptions.DEFAULTS)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }

  private static ReadOptions options(String argument) {
    ReadOptions options = ReadOptions.DEFAULTS;
    for (String option : argument.isEmpty() ? List.<String>of() : List.of(argument.split(" "))) {
      String value = option.substring(option.indexOf('=') + 1);
      options =
          switch (option.substring(0, option.indexOf('='))) {
            case "id" -> options.withIdColumn(value);
            case "where" -> options.withWhere(List.of(Where.of(value)));
            case "versions" ->
                options.withVersions(Versions.valueOf(value.toUpperCase(Locale.ROOT)));
            default -> options.withTextColumns(List.of(value.split(",")));
          };
    }
    return options;
  }
}
