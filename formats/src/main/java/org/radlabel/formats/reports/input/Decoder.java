package org.radlabel.formats.reports.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Decodes bytes and replaces nothing. Stateless. */
public final class Decoder {
  private Decoder() {}

  /**
   * {@return the text; empty if a byte does not belong to the encoding}
   *
   * @param bytes the bytes
   * @param charset the encoding
   */
  public static Optional<String> decode(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return an encoding by its name; empty if there is none of that name}
   *
   * @param name the encoding's name, as Java or a standard has it
   */
  public static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
