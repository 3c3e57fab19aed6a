package org.radlabel.wheel;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the wheel: the package's modules, and in its folder {@code java} the command line's jar
 * with the libraries that its manifest names.
 *
 * <pre>{@code
 * WheelWriter 0.1.0-SNAPSHOT ROOT    writes ROOT/python/dist/radlabel-0.1.0.dev0-py3-none-any.whl
 * }</pre>
 */
public final class WheelWriter {
  private static final String NAME = "radlabel";

  private static final String WHEEL =
      """
      Wheel-Version: 1.0
      Generator: radlabel
      Root-Is-Purelib: true
      Tag: py3-none-any
      """;

  private static final String COMMANDS =
      """
      [console_scripts]
      radlabel = radlabel.__main__:main
      """;

  private WheelWriter() {}

  /**
   * Takes the version and the root of the sources.
   *
   * @param args the version, and the root of the sources
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    write(args[0], Path.of(args[1]));
  }

  /** Writes the wheel and removes older ones; gives the file. */
  static Path write(String mavenVersion, Path root) throws IOException {
    String version = Wheel.pythonVersion(mavenVersion);
    Wheel wheel = new Wheel(NAME, version);
    Path sources = root.resolve("python");
    for (Path module : files(sources.resolve(NAME))) {
      wheel.add(NAME + "/" + module.getFileName(), Files.readAllBytes(module));
    }
    Path java = root.resolve("cli/target");
    wheel.add(
        NAME + "/java/radlabel-cli.jar", Files.readAllBytes(java.resolve("radlabel-cli.jar")));
    for (Path library : files(java.resolve("lib"))) {
      wheel.add(NAME + "/java/lib/" + library.getFileName(), Files.readAllBytes(library));
    }
    wheel.describe("METADATA", metadata(sources, version));
    wheel.describe("WHEEL", WHEEL);
    wheel.describe("entry_points.txt", COMMANDS);
    wheel.describe("licenses/LICENSE", Files.readString(root.resolve("LICENSE")));
    Path folder = sources.resolve("dist");
    removeWheels(folder);
    return wheel.write(folder);
  }

  private static String metadata(Path sources, String version) throws IOException {
    String head = Files.readString(sources.resolve("METADATA")).replace("@version@", version);
    return head + "\n" + Files.readString(sources.resolve("README.md"));
  }

  /** The files of a folder, by name; not those below it, such as what Python has compiled. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void removeWheels(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> wheels = Files.newDirectoryStream(folder, NAME + "-*.whl")) {
        for (Path wheel : wheels) {
          Files.delete(wheel);
        }
      }
    }
  }
}
