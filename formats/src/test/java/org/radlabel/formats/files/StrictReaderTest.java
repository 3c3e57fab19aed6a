package org.radlabel.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.InputException;

class StrictReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\uFEFF", "\uFEFFid", "caf\u00E9 \uD83E\uDEC1 \u0000\r\n"})
  void decodesWhatTheJdkDecodesAndDropsItsByteOrderMark(String text) throws IOException {
    String expected = text.startsWith("\uFEFF") ? text.substring(1) : text;

    assertThat(read(utf8(text), StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @Test
  void keepsAByteOrderMarkInsideALine() throws IOException {
    assertThat(read(utf8("\uFEFFa\uFEFFb"), StandardCharsets.UTF_8)).isEqualTo("a\uFEFFb");
  }

  @Test
  void dropsTheMarksOfFilesThatWerePutTogether() throws IOException {
    assertThat(read(utf8("\uFEFFabcdef\n\uFEFFb\r\n\uFEFF\uFEFFc"), StandardCharsets.UTF_8))
        .isEqualTo("abcdef\nb\r\nc");
  }

  @Test
  void decodesTextsLongerThanItsBuffer() throws IOException {
    String text = "x\u00E9\uD83E\uDEC1".repeat(70_000);

    assertThat(read(utf8(text), StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void readsUtf16WithItsByteOrderMark() throws IOException {
    byte[] bytes = "caf\u00E9".getBytes(StandardCharsets.UTF_16);

    assertThat(read(new ByteArrayInputStream(bytes), StandardCharsets.UTF_16))
        .isEqualTo("caf\u00E9");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 65_535, 65_536, 200_001})
  void namesTheOffsetOfABadByte(int offset) {
    byte[] bytes = "a".repeat(offset + 5).getBytes(StandardCharsets.US_ASCII);
    bytes[offset] = (byte) 0xE9;

    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "in.csv: is not UTF-8: byte 0xE9 at offset "
                + offset
                + "; save it in UTF-8, or name the"
                + " encoding of reports, for example --charset windows-1252");
  }

  @Test
  void namesTheOffsetOfACharacterThatIsCutOff() {
    byte[] bytes = {'a', (byte) 0xC3};

    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
        .hasMessageContaining("byte 0xC3 at offset 1;");
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads in odd portions, so that characters fall across the borders of reads. */
  private static String read(InputStream in, Charset charset) throws IOException {
    StringWriter text = new StringWriter();
    try (StrictReader reader = new StrictReader("in.csv", new Portions(in), charset)) {
      char[] buffer = new char[10];
      int n = reader.read(buffer, 3, 5);
      while (n >= 0) {
        text.write(buffer, 3, n);
        n = reader.read(buffer, 3, 5);
      }
    }
    return text.toString();
  }

  private static final class Portions extends FilterInputStream {
    Portions(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 3));
    }
  }
}
