package org.radlabel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a text holds, labelling it ends, throws nothing, and tells of places in it.
 *
 * <p>The normal build tries the characters that differ from each other, a share of the others, and
 * some thousand random texts; {@code -Dradlabel.texts=1000000} tries that many texts and every
 * character there is.
 */
class AnyTextTest {
  private static final long SEED = 20261126;
  private static final int USUAL_TEXTS = 6_000;
  private static final int TEXTS = Integer.getInteger("radlabel.texts", USUAL_TEXTS);

  /**
   * Of the planes and scripts whose characters are all alike the normal build tries one in so many.
   */
  private static final int STEP = TEXTS > USUAL_TEXTS ? 1 : 257;

  private static final int MOST_PIECES = 24;

  /** Far more than any of these texts takes: what is not done by then never ends. */
  private static final Duration NEVER = Duration.ofSeconds(60);

  /** A character stands for each {@code #}: in words, between them, at the ends of lines. */
  private static final String PLACES =
      "#No edema#\n#FINDINGS:# Small# effu#sion.#No#n#t# pneumothorax#.# #1#.# Heart # large\r\n##";

  private static final List<String> PIECES =
      List.of(
          "no",
          "No",
          "without",
          "cannot",
          "exclude",
          "isn",
          "n't",
          "t",
          "may be",
          "effusion",
          "Pneumothorax",
          "EDEMA",
          "opacities",
          "pneumo",
          "hemo",
          "thorax",
          "atelec",
          "tasis",
          "heart",
          "is",
          "normal",
          "2 cm",
          "left",
          "3.5",
          "1.",
          "a)",
          "#2",
          "FINDINGS:",
          "Impression",
          "Indication -",
          "Edema: No",
          "except for",
          "or",
          "and",
          "XXXX",
          "___",
          "?",
          "(+)",
          "-",
          "*",
          "|",
          "\nFinding | Prior | Today\n",
          "\nSide\tEffusion\n",
          "\nItem;Right;Left\n",
          "Y N ?\n",
          "\nright",
          "Edema;",
          "[x]",
          "/",
          "~",
          "->",
          ".",
          ",",
          ";",
          ":",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "\\",
          "\\n",
          "\\r\\n",
          "\\t",
          "\\u00",
          "&",
          "&nbsp;",
          "&amp;nbsp",
          "&#x",
          "&#10;",
          "<",
          "<br>",
          "</p",
          ">",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          " ",
          " ",
          "   ",
          "\u0085",
          "\u0092",
          "\u00a0",
          "\u00ad",
          "\u0301",
          "\u200b",
          "\u200f",
          "\u202e",
          "\u2019",
          "\u2028",
          "\u2029",
          "\ufb00",
          "\ufb01",
          "\ufeff",
          "\uff21",
          "\ufffd",
          "\u00e2\u20ac\u2122",
          "\u2460",
          "\u2612",
          "\u2713",
          "\ud835\udc00",
          "\ud83e\udec1",
          "\ud83d",
          "\udc00");

  private final Labeler labeler = Labeler.create();

  @Test
  void everyCharacterAtEveryKindOfPlaceEnds() {
    AtomicReference<Integer> at = new AtomicReference<>(0);
    for (int first = 0; first <= Character.MAX_CODE_POINT; first += 0x1000) {
      int from = first;
      assertTimeoutPreemptively(
          NEVER,
          () -> {
            int step = isVaried(from) ? 1 : STEP;
            for (int c = from; c < from + 0x1000; c += step) {
              at.set(c);
              check(PLACES.replace("#", Character.toString(c)), "U+%04X".formatted(c));
            }
          },
          () -> "does not end: U+%04X".formatted(at.get()));
    }
  }

  @Test
  void everyRandomTextEndsAndItsEvidenceLiesInItAndAtItsCharacters() {
    AtomicReference<String> at = new AtomicReference<>("");
    Random random = new Random(SEED);
    for (int done = 0; done < TEXTS; done += 1_000) {
      assertTimeoutPreemptively(
          NEVER,
          () -> {
            for (int i = 0; i < 1_000; i++) {
              String text = text(random);
              at.set(text);
              check(text, "a text of seed " + SEED);
            }
          },
          () -> "does not end: " + at.get());
    }
  }

  /** Each took minutes, or would, where what was read before is read anew for each. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "none ",
        "none seen. ",
        "{a: b. ",
        "X;y\n",
        "| X | |\n",
        "(mild ",
        "A: ",
        "\t",
        "|",
        "x,",
        "\nFinding|Prior|Today",
        "\nFinding|Prior|Today\nX|y|z",
        "\nItem,now\n---",
        "\nSide\tX\nR\ty"
      })
  void aPieceThatComesAgainAndAgainEnds(String piece) {
    String text = "Effusion " + piece.repeat(20_000);
    assertTimeoutPreemptively(NEVER, () -> check(text, piece));
  }

  /** Marks, punctuation, forms and letters of many scripts; not ideographs and syllables. */
  private static boolean isVaried(int first) {
    return first <= 0x3000 || first == 0xF000;
  }

  private void check(String text, String as) {
    assertThatCode(() -> Spans.check(labeler.label(text), text, as))
        .as(as)
        .doesNotThrowAnyException();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(MOST_PIECES); i >= 0; i--) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
