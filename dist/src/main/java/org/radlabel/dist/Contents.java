package org.radlabel.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What both archives hold: launchers, jars, man pages, completion, sample reports, licences.
 *
 * @param root the folder of the sources
 * @param stage where the contents are put
 */
record Contents(Path root, Path stage) {
  private static final Pattern LICENCE =
      Pattern.compile("(META-INF/)?([a-z]+/)?(LICENSE|NOTICE|COPYING)[^/]*");

  void copy() throws IOException {
    Path dist = root.resolve("dist");
    Folders.copy(dist.resolve("src/main/archive"), stage);
    Path command = stage.resolve("bin/radlabel.cmd");
    Files.writeString(command, Files.readString(command).replace("\n", "\r\n"));
    copyJars();
    Folders.copy(dist.resolve("target/man"), stage.resolve("share/man/man1"));
    Folders.copy(dist.resolve("target/completion"), stage.resolve("share"));
    copySamples();
    copyLicences(dist);
  }

  private void copyJars() throws IOException {
    Path built = root.resolve("cli/target");
    Folders.copy(built.resolve("lib"), stage.resolve("app/lib"));
    Files.copy(built.resolve("radlabel-cli.jar"), stage.resolve("app/radlabel-cli.jar"));
  }

  private void copySamples() throws IOException {
    Path samples = Files.createDirectories(stage.resolve("samples"));
    for (String name : new String[] {"reports.csv", "gold.csv"}) {
      Files.copy(root.resolve("corpus-samples").resolve(name), samples.resolve(name));
    }
  }

  /**
   * The list, the bill of materials, and the texts: those in the jars and those that lack there.
   */
  private void copyLicences(Path dist) throws IOException {
    for (String name : new String[] {"LICENSE", "NOTICE"}) {
      Files.copy(root.resolve(name), stage.resolve(name));
    }
    Path licences = Files.createDirectories(stage.resolve("licences"));
    Files.copy(dist.resolve("target/THIRD-PARTY.txt"), licences.resolve("THIRD-PARTY.txt"));
    Path bill = dist.resolve("target/sbom.json");
    if (Files.exists(bill)) {
      Files.copy(bill, licences.resolve("sbom.json"));
    }
    Folders.copy(dist.resolve("src/main/licences"), licences);
    for (Path jar : Folders.files(stage.resolve("app/lib"))) {
      String name = jar.getFileName().toString().replace(".jar", "");
      copyTexts(jar, licences.resolve(name));
    }
  }

  private static void copyTexts(Path jar, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(Contents::isLicence).toList()) {
        Files.createDirectories(folder);
        Path text = folder.resolve(Path.of(entry.getName()).getFileName());
        if (!Files.exists(text)) {
          Files.copy(zip.getInputStream(entry), text);
        }
      }
    }
  }

  private static boolean isLicence(ZipEntry entry) {
    return !entry.isDirectory() && LICENCE.matcher(entry.getName()).matches();
  }
}
