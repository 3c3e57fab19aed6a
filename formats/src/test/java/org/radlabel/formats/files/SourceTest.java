package org.radlabel.formats.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

class SourceTest {
  @Test
  void whatIsSaidWithAPlaceGetsNoOther() {
    assertThatThrownBy(() -> failing(new InputException(Place.of("in"), "is torn")).open())
        .hasMessage("in: is torn");
    assertThatThrownBy(() -> failing(new IOException("is torn")).open())
        .isInstanceOf(InputException.class)
        .hasMessage("in: is torn");
  }

  private static Source failing(IOException failure) {
    return new Source(
        "in",
        Optional.empty(),
        () -> {
          throw failure;
        });
  }
}
