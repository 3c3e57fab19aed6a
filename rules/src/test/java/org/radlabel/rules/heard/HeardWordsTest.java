package org.radlabel.rules.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard, and what is left as it was written. */
class HeardWordsTest {
  private static final Set<String> WORDS =
      Set.of(
          "pneumothorax",
          "hydropneumothorax",
          "consolidation",
          "opacity",
          "pneumonia",
          "atelectasis",
          "hemidiaphragms",
          "endotracheal",
          "infiltrate",
          "granuloma",
          "mediastinal",
          "fracture",
          "retrocardiac",
          "picc");
  private static final HeardWords HEARD = new HeardWords(WORDS, WORDS::contains);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      value = {
        "con [solid] ation = consolidation",
        "new [mo] thorax = pneumothorax",
        "a [mo] thorax new = ",
        "hydro new [mo] thorax = hydropneumothorax",
        "oh [pacity] at the = opacity",
        "a oh [pacity] = opacity",
        "new [moan] ya = pneumonia",
        "hemi die a [frams] = hemidiaphragms",
        "in [dough] tracheal tube = endotracheal",
        "no in [dough] tracheal tube = endotracheal",
        "infill [trait] = infiltrate",
        "granny [loma] = granuloma",
        "media [steinal] = mediastinal",
        "a [lectasis] = atelectasis",
        "focal [consultation] = consolidation",
        "pick [line] = ",
        "[pick] line = picc",
        "surgical [consultation] = ",
        "spinal [fusion] = ",
        "plural [fusion] = effusion",
        "no [mo] thorax = ",
        "patient [moved] thorax = ",
      })
  void hears(String text, String word) {
    String[] words = text.replaceAll("[\\[\\]]", "").split(" ", -1);
    int at = text.substring(0, text.indexOf('[')).replaceAll("[^ ]", "").length();
    Optional<Heard> heard = HEARD.around(words, at, false);
    assertThat(heard.map(Heard::word).orElse(null)).isEqualTo(word);
    heard.ifPresent(h -> assertThat(h.first()).isLessThanOrEqualTo(at));
    heard.ifPresent(h -> assertThat(h.end()).isGreaterThan(at));
  }

  @Test
  void takesNoMoreWordsThanAreHeard() {
    String[] words = {"an", "oh", "pacity", "a", "small"};
    assertThat(HEARD.around(words, 2, false)).contains(new Heard(1, 3, "opacity"));
  }

  @Test
  void aKnownWordOnlyBeginsAnotherIfItIsSaidTo() {
    assertThat(HEARD.around(new String[] {"retro", "cardiac"}, 0, true))
        .contains(new Heard(0, 2, "retrocardiac"));
    assertThat(HEARD.around(new String[] {"con", "solidation"}, 0, true)).isEmpty();
  }

  @Test
  void spellsWords() {
    assertThat(HEARD.spelled(new String[] {"p", "i", "c", "c", "line"}, 0))
        .contains(new Heard(0, 4, "picc"));
    assertThat(HEARD.spelled(new String[] {"t", "b", "is"}, 0)).contains(new Heard(0, 2, "tb"));
    assertThat(HEARD.spelled(new String[] {"h", "x", "is"}, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newmothorax", "numothoracks", "pneumothorax"})
  void oneSoundIsOneKey(String word) {
    assertThat(Sound.of(word)).isEqualTo("NAMATARAKS");
  }

  @ParameterizedTest
  @CsvSource({"consolidation,consultation", "effusion,infusion", "opacity,capacity"})
  void otherWordsSoundOtherwise(String a, String b) {
    assertThat(Sound.of(a)).isNotEqualTo(Sound.of(b));
  }
}
