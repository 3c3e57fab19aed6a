package org.radlabel.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.rules.Span;

/** What holds for every text. */
class SentenceSplitterTest {
  private static final int MEGABYTE = 1 << 20;
  private static final long SEED = 20261125;
  private static final int RANDOM_TEXTS = 4000;
  private static final String[] PIECES = {
    "No effusion",
    "small",
    "Heart",
    "Lungs:",
    "XXXX",
    "___",
    "Dr",
    "a.m",
    "e.g",
    "3.5",
    "1",
    "2",
    "7",
    "cm",
    "St",
    "no",
    ".",
    ".",
    ".",
    ". ",
    ". ",
    "?",
    "!",
    "...",
    "\n",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    " ",
    " ",
    ")",
    "(",
    "\"",
    "//",
    " // ",
    "-",
    "- ",
    "\u2022",
    ";",
    ",",
    ":",
    "\u2026",
    "\u00a0",
    "\u0085",
    "\t",
    "\u0000",
    "\ud83d\ude00",
    "\ud83d",
    "\u0130",
    "\u2028",
    "/",
    "@",
    "www",
    "IMPRESSION",
    "the"
  };

  private final SentenceSplitter splitter = SentenceSplitter.create();

  @Test
  void everyRandomTextKeepsTheContract() {
    Random random = new Random(SEED);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      String text = randomText(random);
      int from = random.nextInt(text.length() + 1);
      Span range = new Span(from, from + random.nextInt(text.length() - from + 1));
      Contract.check(text, new Span(0, text.length()), splitter);
      Contract.check(text, range, splitter);
    }
  }

  @Test
  void whatStandsOutsideTheRangeChangesNothing() {
    Random random = new Random(SEED);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      String before = randomText(random);
      String text = randomText(random);
      Span range = new Span(before.length(), before.length() + text.length());
      List<Span> alone = whole(text).stream().map(s -> s.plus(before.length())).toList();
      assertThat(splitter.split(before + text + randomText(random), range))
          .as("seed %d, text %d: %s", SEED, i, text)
          .isEqualTo(alone);
    }
  }

  @Test
  void threadsAndLocalesChangeNothing() {
    Random random = new Random(SEED);
    List<String> texts = Stream.generate(() -> randomText(random)).limit(RANDOM_TEXTS).toList();
    List<List<Span>> expected = texts.stream().map(this::whole).toList();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(texts.parallelStream().map(this::whole).toList()).isEqualTo(expected);
      assertThat(texts.stream().map(t -> whole(SentenceSplitter.create(), t)).limit(50).toList())
          .isEqualTo(expected.subList(0, 50));
    } finally {
      Locale.setDefault(locale);
    }
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
            "a",
            ".",
            ". ",
            "a. ",
            "a.",
            "a.\n",
            "\n",
            " \n",
            "a\n",
            "?!",
            "1. ",
            "1) A ",
            "(",
            ".)",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "// ",
            "a.\u00a0",
            "Heart: ",
            ":",
            "7",
            " 1",
            "\"",
            "\u2026",
            "- ",
            "no effusion ",
            "Lines, tubes: ",
            "\r",
            "'a",
            "\u0301",
            "yes / ",
            "a   ",
            "a\n\n",
            "no effusion. ")
        .map(s -> s.repeat(MEGABYTE / s.length()));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileMegabyteKeepsTheContract(String text) {
    Contract.check(text, new Span(0, text.length()), splitter);
  }

  @Test
  void everyRealReportKeepsTheContract() throws IOException {
    Path data = Path.of(System.getProperty("radlabel.root", ".."), "../shared/data/openi");
    Path file = data.resolve("unlabeled-reports.csv");
    assumeThat(file).as("real reports, not part of the repository").exists();
    for (String report : SentenceSpeed.reports(Files.readString(file, StandardCharsets.UTF_8))) {
      Contract.check(report, new Span(0, report.length()), splitter);
    }
  }

  @Test
  void blankRangeHasNoSentence() {
    assertThat(whole("")).isEmpty();
    assertThat(whole(" \n\t\u00a0 ")).isEmpty();
    assertThat(splitter.split("No effusion.", new Span(3, 3))).isEmpty();
  }

  @Test
  void rangeOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> splitter.split("No effusion.", new Span(3, 13)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("13")
        .hasMessageContaining("12");
  }

  private List<Span> whole(String text) {
    return whole(splitter, text);
  }

  private static List<Span> whole(SentenceSplitter splitter, String text) {
    return splitter.split(text, new Span(0, text.length()));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(30))
        .forEach(
            i -> {
              text.append(PIECES[random.nextInt(PIECES.length)]);
              text.append(random.nextBoolean() ? " " : "");
            });
    return text.toString();
  }
}
