package org.radlabel.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WheelWriterTest {
  private static final String ABOUT = "radlabel-0.1.0.dev0.dist-info/";

  @TempDir private Path root;

  @BeforeEach
  void writeSources() throws IOException {
    write("LICENSE", "free\n");
    write("python/METADATA", "Name: radlabel\nVersion: @version@\n");
    write("python/README.md", "# radlabel\n");
    write("python/radlabel/__init__.py", "x = 1\n");
    write("python/radlabel/py.typed", "");
    write("python/radlabel/__pycache__/old.pyc", "no");
    write("python/dist/radlabel-0.0.9-py3-none-any.whl", "old");
    write("cli/target/radlabel-cli.jar", "jar");
    write("cli/target/lib/a-1.jar", "library");
  }

  private void write(String file, String content) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  @Test
  void holdsModulesJarsAndWhatPipWants() throws IOException {
    Path wheel = WheelWriter.write("0.1.0-SNAPSHOT", root);

    assertThat(root.resolve("python/dist")).isDirectoryContaining(wheel::equals);
    assertThat(root.resolve("python/dist").toFile().list())
        .containsExactly("radlabel-0.1.0.dev0-py3-none-any.whl");
    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly(
              ABOUT + "METADATA",
              ABOUT + "WHEEL",
              ABOUT + "entry_points.txt",
              ABOUT + "licenses/LICENSE",
              "radlabel/__init__.py",
              "radlabel/java/lib/a-1.jar",
              "radlabel/java/radlabel-cli.jar",
              "radlabel/py.typed",
              ABOUT + "RECORD");
      assertThat(text(zip, ABOUT + "METADATA"))
          .isEqualTo("Name: radlabel\nVersion: 0.1.0.dev0\n\n# radlabel\n");
      // By hand: printf jar | sha256sum | xxd -r -p | basenc --base64url
      assertThat(text(zip, ABOUT + "RECORD").lines())
          .hasSize(9)
          .contains(
              "radlabel/java/radlabel-cli.jar,sha256=AWPx7qeJQ1AGBiTTFSNNQMUIqyUboSFxTiNFAwRfqt0,3",
              "radlabel/py.typed,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0",
              ABOUT + "RECORD,,");
    }
  }

  @Test
  void isTheSameEachTime() throws IOException {
    byte[] first = Files.readAllBytes(WheelWriter.write("1.2", root));
    Path again = WheelWriter.write("1.2", root);

    assertThat(again).hasFileName("radlabel-1.2-py3-none-any.whl").hasBinaryContent(first);
  }

  @Test
  void holdsNoFileTwice() {
    Wheel wheel = new Wheel("radlabel", "1");
    wheel.add("a", new byte[0]);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wheel.add("a", new byte[0]))
        .withMessage("twice in the wheel: a");
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
