package org.radlabel.formats.reports.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.Versions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;

/** Messages in the encoding that their MSH-18 names. */
class Hl7CharsetsTest {
  private static byte[] message(String msh18, String encoding, String text) {
    return "MSH|^~\\&|A|B|C|D|||ORU^R01|M1|P|2.5||||||%s\rOBR|1||A\rOBX|1|TX|X||%s||||||F\r"
        .formatted(msh18, text)
        .getBytes(Charset.forName(encoding));
  }

  @ParameterizedTest
  @CsvSource({
    "8859/1,          ISO-8859-1,   \u00E9",
    "8859/1,          windows-1252, \u2026",
    "8859/2,          ISO-8859-2,   \u0142",
    "CP1250,          windows-1250, \u015B",
    "windows-1251,    windows-1251, \u0436",
    "ISO IR87,        ISO-2022-JP,  \u75C5",
    "GB 18030-2000,   GB18030,      \u75C5",
    "BIG-5,           Big5,         \u75C5",
    "UNICODE UTF-8,   UTF-8,        \u75C5",
    "ASCII,           UTF-8,        \u00E9",
    "ASCII,           windows-1252, \u00E9",
    "8859/1~ISO IR87, ISO-8859-1,   \u00E9",
    "'',              UTF-8,        \u00E9",
    "NEVER HEARD OF,  UTF-8,        \u00E9",
  })
  void aMessageIsDecodedAsItSays(String msh18, String encoding, String text) throws IOException {
    assertThat(read(message(msh18, encoding, text), ReadOptions.DEFAULTS))
        .containsExactly("2 id=A text=" + text);
  }

  @Test
  void messagesOfOneFileMayDiffer() throws IOException {
    byte[] one = message("8859/1", "ISO-8859-1", "\u00E9");
    byte[] two = message("UNICODE UTF-8", "UTF-8", "\u00F8");
    byte[] both = new byte[one.length + two.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(two, 0, both, one.length, two.length);

    assertThat(read(both, ReadOptions.DEFAULTS.withVersions(Versions.ALL)))
        .containsExactly("2 id=A text=\u00E9", "5 id=A text=\u00F8");
  }

  @Test
  void whatTheUserNamesWins() throws IOException {
    ReadOptions options = ReadOptions.DEFAULTS.withCharset(StandardCharsets.ISO_8859_1);

    assertThat(read(message("UNICODE UTF-8", "ISO-8859-1", "\u00E9"), options))
        .containsExactly("2 id=A text=\u00E9");
  }

  @Test
  void anotherEncodingThanItSaysIsListed() throws IOException {
    assertThat(read(message("UNICODE UTF-8", "ISO-8859-1", "\u00E9"), ReadOptions.DEFAULTS))
        .containsExactly(
            "1 ! unreadable id=: a segment is not UTF-8; name its encoding with --charset");
  }

  private static List<String> read(byte[] bytes, ReadOptions options) throws IOException {
    Source source = Source.of("in", new ByteArrayInputStream(bytes));
    try (ReportReader reader = ReportReaders.open(List.of(source), options)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
