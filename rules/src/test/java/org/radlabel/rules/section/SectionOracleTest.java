package org.radlabel.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.Report;

/** Sections are those that the slow, obvious way finds, in seeded random reports. */
class SectionOracleTest {
  private static final int REPORTS = 6_000;
  private static final Lexicon LEXICON = Lexicons.builtIn();
  private static final List<String> PIECES =
      List.of(
          "CHEST, PA AND LATERAL",
          "AP VIEW",
          "Lungs",
          "Heart size is normal.",
          "no effusion",
          "ADDENDUM ",
          "WET READ ",
          "FINAL REPORT",
          "____________________________",
          "Findngs",
          "IMPRESION",
          "RECOMENDATION(S)",
          ":",
          ": ",
          "\n",
          "\n\n",
          "\r\n",
          " ",
          "   ",
          "\u00A0",
          "\uFEFF",
          ". ",
          "1. ",
          "(",
          "XXXX",
          "; ",
          ", ",
          " - ",
          "-",
          " | ",
          "<b>",
          "</b>",
          "[",
          "]",
          "**",
          "\t",
          "the ",
          " are",
          "cough ",
          "Cough.\n\n",
          "The heart is enlarged. ",
          "going\n\non",
          "\u00C4RZTE",
          "\u0130");

  private final SectionSplitter fast = new SectionSplitter(LEXICON);
  private final SlowSectionSplitter slow = new SlowSectionSplitter(LEXICON);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sectionsAreThoseOfTheSlowWay(long seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < REPORTS; i++) {
      String text = report(random);
      List<String> sections = new ArrayList<>();
      for (Section s : fast.split(Report.of("", text))) {
        String place = s.body().start() + "-" + s.body().end();
        sections.add(s.kind() + " \"" + s.name() + "\" " + place);
      }
      assertThat(sections).as(text).isEqualTo(slow.split(text));
      found += sections.size();
    }
    assertThat(found).isGreaterThan(REPORTS);
  }

  private static String report(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      text.append(
          random.nextInt(3) == 0 ? header(random) : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** A header of the lexicon in small letters, in capitals, or with a capital. */
  private static String header(Random random) {
    List<String> names = LEXICON.sections().get(random.nextInt(LEXICON.sections().size())).names();
    String name = names.get(random.nextInt(names.size()));
    String written =
        switch (random.nextInt(3)) {
          case 0 -> name;
          case 1 -> name.toUpperCase(Locale.ROOT);
          default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        };
    return (random.nextBoolean() ? "\n" : "") + written + (random.nextBoolean() ? ":" : "");
  }
}
