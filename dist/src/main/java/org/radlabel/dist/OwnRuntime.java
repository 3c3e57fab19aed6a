package org.radlabel.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The Java that comes with an archive, and the classes that it finds ready.
 *
 * @param jdk what it is made from
 * @param stage the archive's contents, which it becomes a part of
 */
record OwnRuntime(Jdk jdk, Path stage) {
  /**
   * What radlabel and its libraries use: java.desktop for the beans of SnakeYAML and the shapes of
   * Parquet, jdk.charsets for old tables. Without java.net.http, which jsoup would fetch pages by.
   */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.sql,java.xml,"
          + "jdk.charsets,jdk.httpserver,jdk.unsupported,jdk.zipfs";

  /** From this Java on class data is good wherever the folder lies. */
  private static final int MOVABLE = 21;

  void link() throws IOException {
    Command.output(
        Map.of(),
        jdk.home().resolve("bin/jlink").toString(),
        "--add-modules",
        MODULES,
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        stage.resolve("runtime").toString());
    // Its own classes: what the launcher makes in a cache folder is laid upon them.
    Command.output(Map.of(), java(), "-Xshare:dump");
  }

  private String java() {
    return stage.resolve("runtime/bin/java").toString();
  }

  /** Of the classes that labelling and explaining need; the launcher takes it from there. */
  void makeClassData() throws IOException {
    if (jdk.version().feature() < MOVABLE) {
      return;
    }
    Path classes = Files.createTempFile("radlabel", ".classes");
    Path labels = Files.createTempDirectory("radlabel");
    Command.output(
        Map.of(
            "JAVA_TOOL_OPTIONS",
            "-XX:DumpLoadedClassList=" + classes,
            "XDG_CACHE_HOME",
            "/dev/null"),
        stage.resolve("bin/radlabel").toString(),
        "label",
        stage.resolve("samples/reports.csv").toString(),
        "-o",
        labels.resolve("labels.csv").toString());
    Path data = stage.resolve("app/radlabel.jsa");
    Command.output(
        Map.of(),
        java(),
        "-Xshare:dump",
        "-XX:SharedClassListFile=" + classes,
        "-XX:SharedArchiveFile=" + data,
        "-cp",
        stage.resolve("app/radlabel-cli.jar").toString());
    Files.setLastModifiedTime(
        data, Files.getLastModifiedTime(stage.resolve("app/radlabel-cli.jar")));
    Files.delete(classes);
    Folders.delete(labels);
  }
}
