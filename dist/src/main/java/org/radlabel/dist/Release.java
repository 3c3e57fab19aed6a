package org.radlabel.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes {@code dist/target/release}: the archives, the Debian package, the Dockerfile, the bill of
 * materials and the checksums. All but the class data for Linux is the same bytes every time.
 */
public final class Release {
  private static final String LINUX = "linux-x64";

  private final Path root;
  private final Path target;
  private final Path release;
  private final String version;
  private final String name;
  private final Instant time;

  private Release(Path root, String version, Instant time) throws IOException {
    this.root = root;
    this.target = root.resolve("dist/target");
    this.release = target.resolve("release");
    this.version = version;
    this.name = "radlabel-" + version;
    this.time = time;
    Folders.delete(release);
    Files.createDirectories(release);
  }

  /**
   * Makes all of it.
   *
   * @param args the folder of the sources; the version; the time that files get; optionally the JDK
   *     whose runtime is packed
   * @throws IOException if something cannot be read, run or written
   */
  public static void main(String[] args) throws IOException {
    Release release = new Release(Path.of(args[0]), args[1], Instant.parse(args[2]));
    release.zip();
    Optional<Jdk> jdk = isLinux() ? jdk(args) : Optional.empty();
    if (jdk.isPresent()) {
      release.linux(jdk.get());
    } else {
      System.out.println("no archive with a runtime: it needs Linux x64 and a JDK with jlink");
    }
    release.besides();
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  /** Maven hands an empty argument on as none, or as null. */
  private static Optional<Jdk> jdk(String... args) throws IOException {
    String home = args.length > 3 ? Optional.ofNullable(args[3]).orElse("") : "";
    return home.isEmpty() ? Jdk.newest() : Jdk.at(Path.of(home));
  }

  private void zip() throws IOException {
    Path stage = stage("any");
    new Contents(root, stage).copy();
    new Archive(stage, time).zip(release.resolve(name + ".zip"));
  }

  private void linux(Jdk jdk) throws IOException {
    Path stage = stage(LINUX);
    Contents contents = new Contents(root, stage);
    contents.copy();
    Files.delete(stage.resolve("bin/radlabel.cmd"));
    OwnRuntime runtime = new OwnRuntime(jdk, stage);
    runtime.link();
    Folders.setTime(stage, time);
    runtime.makeClassData();
    new Archive(stage, time).tarGz(release.resolve(name + "-" + LINUX + ".tar.gz"));
    debian(stage);
    System.out.println("runtime of Java " + jdk.version() + " from " + jdk.home());
  }

  private void debian(Path stage) throws IOException {
    if (DebianPackage.isPossible()) {
      new DebianPackage(stage, target.resolve("stage/debian"), time)
          .make(version, release.resolve("radlabel_" + version + "_amd64.deb"));
    } else {
      System.out.println("no Debian package: there is no dpkg-deb here");
    }
  }

  private Path stage(String platform) throws IOException {
    Path stage = target.resolve("stage").resolve(platform).resolve(name);
    Folders.delete(stage);
    return Files.createDirectories(stage);
  }

  private void besides() throws IOException {
    String docker = Files.readString(root.resolve("dist/src/main/docker/Dockerfile"));
    Files.writeString(release.resolve("Dockerfile"), docker.replace("@NAME@", name));
    Path bill = target.resolve("sbom.json");
    if (Files.exists(bill)) {
      Files.copy(bill, release.resolve(name + ".cdx.json"));
    } else {
      System.out.println("no bill of materials: its plugin does not work offline (mvn -o)");
    }
    List<Path> files = Folders.files(release);
    Checksums.write(files, release.resolve("SHA256SUMS"));
    files.forEach(file -> System.out.println(root.relativize(file)));
  }
}
