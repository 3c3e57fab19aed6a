package org.radlabel.formats.tables.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "b'No mass.' | No mass.",
        "B\"No mass.\" | No mass.",
        " u'No mass.' | No mass.",
        "'No mass.' | No mass.",
        "b'It\\'s clear.' | It's clear.",
        "b\"It's clear.\" | It's clear.",
        "b'' | ``",
        "b'M\\xc3\\xbcde' | M\u00FCde",
        "b'M\\xfcde' | M\u00FCde",
        "u'M\\u00fcde' | M\u00FCde",
        "b'a\\\\b' | a\\b",
        "'a\\qb' | a\\qb",
        // No string of Python's, so the cell as it is.
        "'Clear' and 'dry' | 'Clear' and 'dry'",
        "b'Clear | b'Clear",
        "b'Clear\\' | b'Clear\\'",
        "Clear' | Clear'",
        "' | '",
        "b' | b'",
        "bare | bare"
      },
      delimiter = '|')
  void quotesAndWhatStandsBeforeThemGo(String cell, String text) {
    assertThat(PythonText.plain(cell)).isEqualTo(text);
  }

  @Test
  void linesAreLines() {
    assertThat(PythonText.plain("b'No mass.\\nNo edema.\\r\\n'"))
        .isEqualTo("No mass.\nNo edema.\r\n");
  }
}
