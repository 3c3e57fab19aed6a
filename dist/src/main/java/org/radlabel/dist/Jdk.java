package org.radlabel.dist;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK that can make runtimes.
 *
 * @param home where it lies
 * @param version which it is
 */
record Jdk(Path home, Runtime.Version version) {
  /** Folders whose folders are JDKs. */
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/lib/jvm"),
          Path.of("/usr/java"),
          Path.of("/opt"),
          Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"),
          Path.of(System.getProperty("user.home"), ".jdks"));

  /** The newest of those found here: the one that runs, JAVA_HOME's, and those in usual places. */
  static Optional<Jdk> newest() throws IOException {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    for (Path place : PLACES) {
      homes.addAll(folders(place));
    }
    return homes.stream()
        .flatMap(home -> at(home).stream())
        .max(Comparator.comparing(Jdk::version));
  }

  /** The JDK of this folder, unless there is none with jlink. */
  static Optional<Jdk> at(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"), StandardCharsets.UTF_8)) {
      release.load(reader);
      String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
      return canLink(home)
          ? Optional.of(new Jdk(home.toRealPath(), Runtime.Version.parse(version)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Path> folders(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.sorted().toList();
    }
  }

  /** From modules in files, or, as some JDKs from 24 on do, from those of the JDK itself. */
  private static boolean canLink(Path home) throws IOException {
    Path jlink = home.resolve("bin/jlink");
    return Files.isExecutable(jlink)
        && (Files.exists(home.resolve("jmods/java.base.jmod"))
            || Command.output(Map.of(), jlink.toString(), "--help")
                .contains("Linking from run-time image enabled"));
  }
}
