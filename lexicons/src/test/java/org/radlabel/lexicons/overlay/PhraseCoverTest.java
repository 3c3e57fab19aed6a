package org.radlabel.lexicons.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.lexicons.rules.WordClass;

/** Which plain phrase matches all that another one does. */
class PhraseCoverTest {
  private final PhraseCover cover =
      new PhraseCover(
          Map.of(
              "size",
              List.of("small", "large"),
              "extent",
              List.of("small"),
              "parting",
              List.of("and", "but"),
              "finding",
              List.of("edema")),
          WordClass.PARTING,
          WordClass.FINDING);

  @ParameterizedTest
  @CsvSource({
    "left effusion, left effusion, true",
    "air-space disease, Air space disease, true",
    "left effusion, left, false",
    "left, left effusion, false",
    "effusion, effusions, false",
    "$size effusion, small effusion, true",
    "small effusion, $size effusion, false",
    "$size effusion, $extent effusion, true",
    "$extent effusion, $size effusion, false",
    "$size effusion, tiny effusion, false",
    "no {0-2} effusion, no effusion, true",
    "no {0-2} effusion, no large left effusion, true",
    "no {0-2} effusion, no $size effusion, true",
    "no {1-2} effusion, no effusion, false",
    "no {0-2} effusion, no very large left effusion, false",
    "no {0-2} effusion, no mass and effusion, false",
    "no {0-2} effusion, no mass ; effusion, false",
    "no {0-2} effusion, no mass but effusion, false",
    "interstitial {0-2} pattern, interstitial edema pattern, false",
    "interstitial {0-2} pattern, interstitial $finding pattern, false",
    "no {0-2} effusion, no {0-1} effusion, true",
    "no {0-1} effusion, no {0-2} effusion, false",
    "no effusion, no {0-1} effusion, false",
    "{0-1} effusion, left {0-1} effusion, false",
    "- none, none, false",
    "$view-title film, $view-title film, true",
  })
  void covers(String general, String special, boolean expected) {
    assertThat(cover.covers(PhraseCover.items(general), PhraseCover.items(special)))
        .isEqualTo(expected);
  }
}
