package org.radlabel.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Gzip files of many members, from streams that give little at a time. */
class GzipStreamTest {
  /** Gives a few bytes at a time and never says that there are more, as a slow pipe. */
  private static final class Pipe extends FilterInputStream {
    private final Random random;

    Pipe(byte[] bytes, Random random) {
      super(new ByteArrayInputStream(bytes));
      this.random = random;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 1 + random.nextInt(40)));
    }

    @Override
    public int available() {
      return 0;
    }
  }

  @Test
  void givesAllMembersAndTakesZerosBehindThem() throws IOException {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      for (int i = random.nextInt(5); i >= 0; i--) {
        byte[] member = new byte[random.nextInt(random.nextBoolean() ? 3 : 3_000)];
        random.nextBytes(member);
        plain.writeBytes(member);
        packed.writeBytes(gzip(member));
      }
      packed.writeBytes(new byte[random.nextBoolean() ? 0 : random.nextInt(700)]);

      assertThat(read(new Pipe(packed.toByteArray(), random)))
          .as("seed %d", seed)
          .isEqualTo(plain.toByteArray());
    }
  }

  @Test
  void somethingBehindTheLastMemberFails() throws IOException {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      packed.writeBytes(gzip(new byte[random.nextInt(500)]));
      packed.writeBytes(new byte[random.nextInt(3)]);
      byte[] garbage = new byte[1 + random.nextInt(30)];
      random.nextBytes(garbage);
      garbage[garbage.length - 1] |= 1;
      packed.writeBytes(garbage);

      assertThatThrownBy(() -> read(new Pipe(packed.toByteArray(), random)))
          .as("seed %d", seed)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileThatIsCutFails() throws IOException {
    byte[] packed = gzip("Small left effusion.".getBytes(StandardCharsets.UTF_8));
    for (int length = 1; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
    }
  }

  @Test
  void zstdMayBeginWithAFrameThatHoldsNoData() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(new byte[] {0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3});
    packed.writeBytes(Zstd.compress(new byte[] {7, 8, 9}));
    byte[] bytes = packed.toByteArray();

    assertThat(Compression.of(bytes)).isEqualTo(Compression.ZSTD);
    try (InputStream in = Compression.ZSTD.expand(new ByteArrayInputStream(bytes))) {
      assertThat(in.readAllBytes()).containsExactly(7, 8, 9);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] read(InputStream packed) throws IOException {
    try (InputStream in = Compression.GZIP.expand(packed)) {
      return in.readAllBytes();
    }
  }
}
