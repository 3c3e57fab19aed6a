package org.radlabel.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;
import org.radlabel.rules.TextField;

/** What texts are meant by what arrives, and that every place leads back to where it stood. */
class TextNormalizerTest {
  private static final long SEED = 20261126;
  private static final int TEXTS = 3_000;
  private static final int MANY = 2_000_000;
  private static final int ROWS = 200_000;
  private static final Duration NEVER = Duration.ofSeconds(60);
  private static final Set<String> WORDS = Set.of("nodules", "tubes", "right", "no", "large");

  private final TextNormalizer normalizer = new TextNormalizer(WORDS::contains);

  static Stream<NormalizedCase> cases() throws IOException {
    return NormalizedCase.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextIsWhatIsMeant(NormalizedCase one) {
    assertThat(normalizer.normalize(one.given()).text()).isEqualTo(one.meant());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextThatIsMeantAsItStandsIsTheSameObject(NormalizedCase one) {
    NormalizedText text = normalizer.normalize(one.given());
    assertThat(text.isUnchanged()).isEqualTo(one.given().equals(one.meant()));
    if (text.isUnchanged()) {
      assertThat(text.text()).isSameAs(one.given());
    }
  }

  @Test
  void aPlaceLeadsBackToTheCharactersItWasMadeOf() {
    String given = "No&nbsp;e\ufb00usion.\\nIt isn\u2019t large";
    NormalizedText text = normalizer.normalize(given);
    assertThat(text.text()).isEqualTo("No effusion.\nIt isn't large");
    assertThat(back(text, "effusion").of(given)).isEqualTo("e\ufb00usion");
    assertThat(back(text, "ff").of(given)).isEqualTo("\ufb00");
    assertThat(back(text, "f").of(given)).isEqualTo("\ufb00");
    assertThat(back(text, " ").of(given)).isEqualTo("&nbsp;");
    assertThat(back(text, "isn't").of(given)).isEqualTo("isn\u2019t");
    assertThat(text.normalized(back(text, "large")).of(text.text())).isEqualTo("large");
    assertThat(text.normalized(new Span(2, 8)).of(text.text())).isEqualTo(" ");
  }

  private static Span back(NormalizedText text, String word) {
    int start = text.text().indexOf(word);
    return text.original(new Span(start, start + word.length()));
  }

  @Test
  void everyPlaceLeadsBackInOrderAndToWholeCharacters() throws IOException {
    List<NormalizedCase> cases = NormalizedCase.all();
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder given = new StringBuilder();
      for (int k = random.nextInt(6); k >= 0; k--) {
        String piece = cases.get(random.nextInt(cases.size())).given();
        int from =
            piece.offsetByCodePoints(
                0, random.nextInt(piece.codePointCount(0, piece.length()) + 1));
        given.append(piece, from, piece.length()).append(random.nextBoolean() ? " " : "");
      }
      check(given.toString(), normalizer.normalize(given.toString()));
    }
  }

  private static void check(String given, NormalizedText text) {
    Span before = new Span(0, 0);
    for (int i = 0; i < text.text().length(); i++) {
      Span at = text.original(new Span(i, i + 1));
      assertThat(at.length()).as(given).isPositive();
      assertThat(at.end()).as(given).isLessThanOrEqualTo(given.length());
      assertThat(at.start()).as(given).isGreaterThanOrEqualTo(before.start());
      assertThat(at.end()).as(given).isGreaterThanOrEqualTo(before.end());
      before = at;
    }
  }

  @Test
  void aReportWithNothingToDoIsTheSameObject() {
    Report report = Report.of("1", "Heart: normal. Size 3 cm < 4 cm & stable.\r\nIt's clear.");
    assertThat(normalizer.normalize(report).report()).isSameAs(report);
  }

  @Test
  void fieldsOfOneNameLeadBackEachToItsOwn() {
    Report report =
        new Report("1", List.of(new TextField("a", "No&nbsp;mass"), new TextField("a", "No mass")));
    NormalizedReport normalized = normalizer.normalize(report);
    Span mass = new Span(3, 7);
    List<TextField> fields = normalized.report().fields();
    assertThat(fields.get(0)).isEqualTo(fields.get(1));
    assertThat(normalized.original(fields.get(0), mass)).isEqualTo(new Span(8, 12));
    assertThat(normalized.original(fields.get(1), mass)).isEqualTo(mass);
  }

  @Test
  void aRowOfManyGradesIsOfOneLabel() {
    String grades = " 2+".repeat(MANY);
    assertThat(normalizer.normalize("edema" + grades + ", effusion 0").text())
        .isEqualTo("edema:" + grades + ", effusion: 0");
  }

  /** Each took minutes where what stands around a place was looked at for every place anew. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "| ",
        "***",
        " ---- a",
        "\r",
        "yes/*no ",
        "[a",
        "(a/",
        "<a_b>no",
        "a.:",
        "[x]; ",
        "\t",
        "item,",
        "\nY N\na [ ]",
        "\nSide|a\n\nRight|"
      })
  void timeGrowsWithTheLengthAndNotWithItsSquare(String piece) {
    String text = piece.repeat(MANY) + "x";
    assertThat(assertTimeoutPreemptively(NEVER, () -> normalizer.normalize(text).text()))
        .endsWith("x");
  }

  /** The same of what stands below one heading row. */
  @ParameterizedTest
  @CsvSource({
    "Item|Prior|Today, \\nX|y|z",
    "Side|X, \\nright|same",
    "Date|X, \\n2020-01-01|y",
    "Y N\\na [, '  '",
    "Y N\\na, ' [ ]'",
    "Y|N\\na, '|[ '",
    "'P=yes, N=no', \\nEdema N",
    "P=, ' P=yes'",
    "A, ' / A: b'",
    "A, ? (Y/N) y",
    "A, ' [a v]'",
    "A, '(a) '",
    "A, ' [x] b [ ]'"
  })
  void timeGrowsWithTheRowsAndNotWithTheirSquare(String heading, String piece) {
    String text = (heading + piece.repeat(ROWS) + "\nx").translateEscapes();
    assertThat(assertTimeoutPreemptively(NEVER, () -> normalizer.normalize(text).text()))
        .endsWith("x");
  }

  @Test
  void toStringQuotesNothing() {
    assertThat(normalizer.normalize("Smith\u2019s heart"))
        .hasToString("NormalizedText[13 characters]");
  }
}
