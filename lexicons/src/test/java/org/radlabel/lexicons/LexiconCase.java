package org.radlabel.lexicons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case of a case file: {@code === id}, then {@code >>> name} before each of its files and {@code
 * >>> expected} before what is expected. {@code \t \r \0 \BOM} stand for these characters, {@code
 * \FF} for a byte that is not UTF-8.
 */
record LexiconCase(String place, String id, Map<String, String> files, List<String> expected) {
  private static final String EXPECTED = "expected";

  static List<LexiconCase> read(String file) {
    List<LexiconCase> cases = new ArrayList<>();
    int line = 1;
    for (String block : text(file).split("(?m)^=== ", -1)) {
      if (line > 1) {
        cases.add(parse(file + ":" + line, block));
      }
      line += (int) block.chars().filter(c -> c == '\n').count();
    }
    return cases;
  }

  private static String text(String file) {
    try (InputStream in = LexiconCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LexiconCase parse(String place, String block) {
    String[] parts = block.split("(?m)^>>> ", -1);
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      files.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
    }
    List<String> expected = files.remove(EXPECTED).strip().lines().toList();
    return new LexiconCase(place, parts[0].strip(), files, expected);
  }

  /** Writes the files under a folder. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, bytes(file.getValue()));
    }
  }

  private static byte[] bytes(String text) throws IOException {
    String plain =
        text.replace("\\BOM", "\uFEFF")
            .replace("\\t", "\t")
            .replace("\\r", "\r")
            .replace("\\0", "\0");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String[] pieces = plain.split("\\\\FF", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        bytes.write(0xFF);
      }
      bytes.writeBytes(pieces[i].getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return id + " (" + place + ")";
  }
}
