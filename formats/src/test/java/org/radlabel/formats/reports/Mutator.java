package org.radlabel.formats.reports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damages bytes in the ways in which files are damaged; the same for the same seed. */
final class Mutator {
  private static final byte[] TELLING =
      "<>&\"'{}[],:|^~\\/\r\n\t\0\u00FF01".getBytes(StandardCharsets.ISO_8859_1);

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  byte[] mutate(byte[] valid) {
    byte[] bytes = valid.clone();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length < 4) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(40), bytes.length - at);
    return switch (random.nextInt(8)) {
      case 0 -> flip(bytes, at);
      case 1 -> set(bytes, at, (byte) random.nextInt(256));
      case 2 -> set(bytes, at, TELLING[random.nextInt(TELLING.length)]);
      case 3 -> splice(bytes, at, at, TELLING[random.nextInt(TELLING.length)]);
      case 4 -> splice(bytes, at, at + length);
      case 5 -> splice(bytes, at, bytes.length);
      case 6 -> copy(bytes, at, length);
      default -> splice(bytes, at, at + 1);
    };
  }

  private byte[] flip(byte[] bytes, int at) {
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static byte[] set(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  /** Some bytes once more, somewhere else. */
  private byte[] copy(byte[] bytes, int at, int length) {
    byte[] piece = new byte[length];
    System.arraycopy(bytes, at, piece, 0, length);
    int to = random.nextInt(bytes.length);
    return splice(bytes, to, to, piece);
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte... between) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(between, 0, between.length);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
