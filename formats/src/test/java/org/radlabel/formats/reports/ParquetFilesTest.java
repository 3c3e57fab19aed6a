package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.CaseFile;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;

/** Parquet files of many kinds that pyarrow wrote: read as they are meant, or refused in words. */
class ParquetFilesTest {
  private static final List<String> TEXTS =
      List.of("No pleural effusion.", "Small left pneumothorax.", "Possible oedema of both bases.");
  private static final String CODECS =
      "; uncompressed, snappy, zstd, lz4_raw are read: write it with one of these";
  private static final String DAMAGED =
      "is a Parquet file that is cut off, damaged or written in a way that is not read";
  private static final String UNREAD =
      ", which is not read: write it as text, or name other columns with --id-column and --text-columns";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "large-string",
        "string-view",
        "dictionary",
        "list-beside",
        "map-beside",
        "snappy-v2",
        "zstd-v2",
        "lz4-v2",
        "none-v2",
        "delta-byte-array",
        "delta-length-byte-array",
        "checksums-v1",
        "checksums-v2"
      })
  void textsAreReadHoweverTheyAreStored(String name) throws IOException {
    assertThat(read(name, ReadOptions.DEFAULTS)).isEqualTo(rows("a1", "a2", "a3"));
  }

  @ParameterizedTest
  @CsvSource({
    "timestamps, 2024-01-02T03:04:05.000000, 2024-01-02T03:04:05.000001, 2024-01-02T03:04:05.000002",
    "timestamps-utc, 2024-01-02T03:04:05.000+0000, 2024-01-03T03:04:05.000+0000, 2024-01-04T03:04:05.000+0000",
    "dates, 2024-01-02, 2024-01-03, 2024-01-04",
    "uint32, 4294967295, 2147483648, 3",
    "uint64, 18446744073709551615, 9223372036854775808, 3",
    "int8, -1, 2, 3",
    "floats, 50000001.0, 2.0, 0.000010",
    "decimals, 12.30, -5.00, 123456789.01",
    "decimals-int, 12.30, -5.00, 3.01"
  })
  void anIdIsWrittenAsItsTypeSays(String name, String first, String second, String third)
      throws IOException {
    assertThat(read(name, ReadOptions.DEFAULTS)).isEqualTo(rows(first, second, third));
  }

  @Test
  void aMemberOfAStructIsNamedWithIt() throws IOException {
    assertThat(read("struct", ReadOptions.DEFAULTS.withTextColumns(List.of("doc.report"))))
        .first()
        .isEqualTo("1 id=a1 doc.report=No pleural effusion.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-value", "null-type"})
  void aTextColumnWithoutAValueIsEmpty(String name) throws IOException {
    assertThat(read(name, ReadOptions.DEFAULTS))
        .hasSize(3)
        .first()
        .isEqualTo("1 id=a1 report= (empty-text: no text)");
  }

  @Test
  void rowGroupsFollowEachOther() throws IOException {
    assertThat(read("empty", ReadOptions.DEFAULTS)).isEmpty();
    assertThat(read("an-empty-group", ReadOptions.DEFAULTS))
        .hasSize(4)
        .last()
        .isEqualTo("4 id=b1 report=Edema.");
    assertThat(read("many-groups", ReadOptions.DEFAULTS)).hasSize(40);
    assertThat(read("null-pages", ReadOptions.DEFAULTS))
        .hasSize(243)
        .contains("122 id=121 report=Small left pneumothorax.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brotli-v2 | is a Parquet file whose columns are compressed with brotli CODECS",
        "gzip-v2 | is a Parquet file whose columns are compressed with gzip CODECS",
        "checksums-v1-damaged | DAMAGED",
        "checksums-v2-damaged | DAMAGED",
        "encrypted | is an encrypted Parquet file, which is not read",
        "encrypted-columns | DAMAGED",
        "two-of-one-name | is a Parquet file with two columns of one name, which is not read",
        "list | the column \"report\" is a list or a map UNREAD",
        "bytes | the column \"report\" is of bytes that are not marked as text UNREAD",
        "fixed-bytes | the column \"id\" is of bytes that are not marked as text UNREAD",
        "int96 | the column \"id\" is a timestamp of an old kind (INT96) UNREAD",
        "struct | no text column found; name it with --text-columns. Columns found: id and 1 other",
        "no-text | no text column found; name it with --text-columns. Columns found: 2 of no usual name",
      })
  void whatIsNotReadIsRefusedInWords(String name, String words) {
    String message =
        words.replace(" CODECS", CODECS).replace("DAMAGED", DAMAGED).replace(" UNREAD", UNREAD);

    assertThat(failure(name)).isEqualTo(name + ".parquet: " + message);
  }

  private static List<String> rows(String... ids) {
    return IntStream.range(0, ids.length)
        .mapToObj(i -> (i + 1) + " id=" + ids[i] + " report=" + TEXTS.get(i))
        .toList();
  }

  private static String failure(String name) {
    try {
      return "read: " + read(name, ReadOptions.DEFAULTS);
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static Source resource(String name) {
    String file = name + ".parquet";
    return Source.of(file, CaseFile.class.getResourceAsStream("pyarrow/" + file));
  }

  private static List<String> read(String name, ReadOptions options) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(resource(name)), options)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
