package org.radlabel.wheel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A wheel: a zip of files and of a list that has the SHA-256 and the size of each. The order and
 * the times are fixed. For one thread.
 */
final class Wheel {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String COMPRESSED = ".jar";

  private final String name;
  private final String version;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** An empty wheel of a project, for any system and any Python 3. */
  Wheel(String name, String version) {
    this.name = name;
    this.version = version;
  }

  /** The version as Python writes it: {@code 0.1.0-SNAPSHOT} is {@code 0.1.0.dev0}. */
  static String pythonVersion(String maven) {
    return maven.replace("-SNAPSHOT", ".dev0");
  }

  /** What pip expects it to be called. */
  String fileName() {
    return name + "-" + version + "-py3-none-any.whl";
  }

  /** Adds a file. */
  void add(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalArgumentException("twice in the wheel: " + path);
    }
  }

  /** Adds a text to the folder that describes the project. */
  void describe(String file, String content) {
    add(description() + file, content.getBytes(StandardCharsets.UTF_8));
  }

  private String description() {
    return name + "-" + version + ".dist-info/";
  }

  /** Writes it into a folder; gives the file. */
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(fileName());
    String list = description() + "RECORD";
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        write(entry.getKey(), entry.getValue(), zip);
      }
      write(list, list(list).getBytes(StandardCharsets.UTF_8), zip);
    }
    return file;
  }

  private static void write(String path, byte[] content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    if (path.endsWith(COMPRESSED)) {
      CRC32 check = new CRC32();
      check.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(check.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String list(String itself) {
    StringBuilder list = new StringBuilder();
    files.forEach(
        (path, content) ->
            list.append(path)
                .append(",sha256=")
                .append(hash(content))
                .append(',')
                .append(content.length)
                .append('\n'));
    return list.append(itself).append(",,\n").toString();
  }

  private static String hash(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
