package org.radlabel.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A package for Debian and what comes of it: the Linux archive below {@code /usr/lib/radlabel}, the
 * command, its man pages and completion where the system looks for them.
 *
 * <p>Not by jpackage, which puts a launcher of its own in place of {@code bin/radlabel}.
 *
 * @param archive the Linux archive's contents
 * @param root where the package's files are put
 * @param time the time that every file gets
 */
record DebianPackage(Path archive, Path root, Instant time) {
  private static final String CONTROL =
      """
      Package: radlabel
      Version: %s
      Architecture: amd64
      Maintainer: The radlabel developers
      Depends: libc6
      Section: science
      Priority: optional
      Homepage: https://github.com/radlabel/radlabel
      Description: labels of chest X-ray reports
       Turns free-text chest X-ray reports into the 14 CheXpert labels, with the words,
       the rule and the place that decided. Brings its own Java; opens no connection.
      """;

  /** Whether the program that makes packages is here. */
  static boolean isPossible() {
    try {
      Command.output(Map.of(), "dpkg-deb", "--version");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  void make(String version, Path file) throws IOException {
    Folders.delete(root);
    Path program = root.resolve("usr/lib/radlabel");
    Folders.copy(archive, program);
    Files.move(program.resolve("share"), root.resolve("usr/share"));
    Path documents = Files.createDirectories(root.resolve("usr/share/doc/radlabel"));
    Files.copy(program.resolve("NOTICE"), documents.resolve("copyright"));
    Path commands = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(commands.resolve("radlabel"), Path.of("../lib/radlabel/bin/radlabel"));
    Path control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
    // After a hyphen would stand Debian's own version; what stands after ~ comes before the
    // release.
    Files.writeString(control, CONTROL.formatted(version.replace('-', '~')));
    Folders.setTime(root, time);
    Command.output(
        Map.of("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond())),
        "dpkg-deb",
        "--root-owner-group",
        "-Zgzip",
        "--build",
        root.toString(),
        file.toString());
  }
}
