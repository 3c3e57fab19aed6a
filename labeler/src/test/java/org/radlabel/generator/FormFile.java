package org.radlabel.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of forms as its head describes it: sections of rows of fields. */
final class FormFile {
  private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

  private FormFile() {}

  /** Reads a resource of this package. */
  static FormFile read(String name) {
    FormFile file = new FormFile();
    try (InputStream in = FormFile.class.getResourceAsStream(name)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(file::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private void add(String line) {
    if (line.startsWith("[")) {
      sections.put(line.strip().substring(1, line.strip().length() - 1), new ArrayList<>());
      return;
    }
    List<String> fields = new ArrayList<>();
    for (String field : (line + " ").split(" \\| ", -1)) {
      fields.add(field.strip());
    }
    List<List<List<String>>> all = new ArrayList<>(sections.values());
    all.get(all.size() - 1).add(fields);
  }

  /** The rows of a section. */
  List<List<String>> rows(String section) {
    return sections.get(section);
  }
}
