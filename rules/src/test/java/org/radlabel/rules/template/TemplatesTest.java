package org.radlabel.rules.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;

/** Items of templates: those that are found, and what holds of any in any text. */
class TemplatesTest {
  private static final int TEXTS = 20_000;
  private static final int MANY = 1_000_000;
  private static final Duration NEVER = Duration.ofSeconds(60);
  private static final Templates TEMPLATES = new Templates(Lexicons.builtIn());
  private static final List<String> PIECES =
      List.of(
          "Edema",
          "effusion",
          "left",
          "no",
          "Yes",
          "none seen",
          "n/a",
          "unclear",
          ":",
          ": ",
          "? ",
          " - ",
          " = ",
          "|",
          "\t",
          "\n",
          ", ",
          ". ",
          "; ",
          " ",
          "(-)",
          " (+)",
          "[x] ",
          "[ ] ",
          "\u2610",
          "\u2612 ",
          "-ve",
          "+ve",
          "....",
          "->",
          "(no)",
          "1",
          "1. ",
          "is",
          "\uD83D\uDE00");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "Edema: no, effusion: yes ~ Edema=NO effusion=YES",
        "Edema (-) effusion (+) ~ Edema=NO effusion=YES",
        "[x] Edema [ ] effusion ~ Edema=YES effusion=NO",
        "Edema: [x] ~ Edema=YES",
        "Edema no effusion yes ~ Edema=NO effusion=YES",
        "Any edema? Not seen. ~ Any edema=NO",
        "Lines, tubes: none ~ Lines, tubes=NO",
        "The heart is big, edema: n/a ~ edema=NOTHING",
        "Edema: ? ~ Edema=OPEN",
        "Edema: no change. ~ \"\"",
        "No edema, no effusion seen ~ \"\"",
        "CTR 1:1, film of 10:0 ~ \"\"",
      })
  void findsLabelsWithTheirAnswers(String text, String expected) {
    assertThat(written(text)).isEqualTo(expected);
  }

  private static String written(String text) {
    StringBuilder all = new StringBuilder();
    for (TemplateItem item : TEMPLATES.items(MarkedText.of(text), new Span(0, text.length()))) {
      all.append(all.isEmpty() ? "" : " ");
      all.append(item.label().of(text)).append('=').append(item.answer().says());
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itemsLieInOrderWithLabelAndAnswerInThem(long seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      int from = random.nextInt(text.length() + 1);
      int last = from;
      for (TemplateItem item :
          TEMPLATES.items(MarkedText.of(text), new Span(from, text.length()))) {
        assertThat(item.span().start()).as(text).isGreaterThanOrEqualTo(last);
        last = item.span().end();
        assertThat(last).as(text).isLessThanOrEqualTo(text.length());
        assertThat(isIn(item.label(), item.span())).as(text).isTrue();
        assertThat(isIn(item.answered(), item.span())).as(text).isTrue();
        assertThat(
                item.label().end() <= item.answered().start()
                    || item.answered().end() <= item.label().start())
            .as(text)
            .isTrue();
        found++;
      }
    }
    assertThat(found).isGreaterThan(TEXTS / 3);
  }

  private static boolean isIn(Span inner, Span outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** What an item says is read from the item alone, and must be the same there. */
  @Test
  void anItemByItselfHasTheSameAnswer() {
    Random random = new Random(4);
    int same = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      for (TemplateItem item : TEMPLATES.items(MarkedText.of(text), new Span(0, text.length()))) {
        String alone = item.span().of(text);
        TemplateItem whole = TEMPLATES.whole(alone.toCharArray()).orElse(null);
        if (whole != null) {
          assertThat(whole.answer()).as(text).isEqualTo(item.answer());
          assertThat(whole.label().of(alone)).as(text).isEqualTo(item.label().of(text));
          same++;
        }
      }
    }
    assertThat(same).isGreaterThan(TEXTS / 3);
  }

  /** Most sentences are told to be none at a glance; the long way tells the same. */
  @Test
  void aWholeSentenceIsItsOnlyItem() {
    Random random = new Random(5);
    int whole = 0;
    for (int i = 0; i < 4 * TEXTS; i++) {
      String text = text(random);
      List<TemplateItem> items = TEMPLATES.items(MarkedText.of(text), new Span(0, text.length()));
      boolean fills = items.size() == 1 && isFilled(text, items.get(0).span());
      assertThat(TEMPLATES.whole(text.toCharArray()).isPresent()).as(text).isEqualTo(fills);
      whole += fills ? 1 : 0;
    }
    assertThat(whole).isGreaterThan(TEXTS / 20);
  }

  private static boolean isFilled(String text, Span item) {
    String around = text.substring(0, item.start()) + text.substring(item.end());
    return around.isBlank() && around.indexOf('\n') < 0;
  }

  /** Each took minutes where what stands around a place was looked at for every place anew. */
  @ParameterizedTest
  @ValueSource(strings = {"(a", "( ", "-, ", "no | ", "no\t", ":1. ", "[x] 1("})
  void timeGrowsWithTheLengthAndNotWithItsSquare(String piece) {
    String text = "[x] Edema. " + piece.repeat(MANY) + "no more";
    Span all = new Span(0, text.length());
    assertThat(assertTimeoutPreemptively(NEVER, () -> TEMPLATES.items(MarkedText.of(text), all)))
        .allSatisfy(item -> assertThat(item.span().end()).isLessThanOrEqualTo(all.end()));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(16); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
